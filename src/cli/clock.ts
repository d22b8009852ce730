import { type Args, textArg } from './command.ts';
import { UsageError } from './usage-error.ts';

/** The day of a run, `YYYY-MM-DD`: `--now`, else the machine's. The only place that reads the clock for results. */
export function todayOf(args: Args): string {
  const given = textArg(args, 'now');
  if (given === undefined) {
    const now = new Date();
    const part = (value: number): string => String(value).padStart(2, '0');
    return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(given) || Number.isNaN(Date.parse(given))) {
    throw new UsageError(`option "--now" needs a date (YYYY-MM-DD), not "${given}"`);
  }
  return given;
}

/** The present moment, ISO 8601 in UTC with milliseconds: for decisions, which say when they were made. */
export function nowIso(): string {
  return new Date().toISOString();
}
