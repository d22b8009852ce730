import type { Reporter } from './reporter.ts';
import { safeJson } from './safe-text.ts';

/** The whole report as JSON; `render` makes every other format from it. */
export const reportJson: Reporter = (report) => safeJson(report);
