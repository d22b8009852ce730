import { reportJson } from './json.ts';
import type { Reporter } from './reporter.ts';

/** Every output format by the name that `--format` takes. */
export const reporters: Readonly<Record<string, Reporter>> = { json: reportJson };
