import type { Reporter } from './reporter.ts';

/** The whole report as JSON; `render` makes every other format from it. */
export const reportJson: Reporter = (report) => `${JSON.stringify(report, null, 2)}\n`;
