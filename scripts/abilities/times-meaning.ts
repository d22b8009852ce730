import type { Reading } from './times-readers.ts';

/** Written for no upper end in the table of news sentences. */
const UNBOUNDED = 1e308;
const DAY_MS = 86_400_000;

/** The interval that a date of the table stands for: `2024-03-07`, `2024-03`, `2024` or `from/to`. */
export function intervalOf(meaning: string): { readonly from: string; readonly to: string } {
  const [from = '', to] = meaning.split('/');
  if (to) return { from, to };
  const [year = 0, month, day] = from.split('-').map(Number);
  const iso = (y: number, m: number, d: number): string => new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10);
  if (day) return { from, to: new Date(Date.parse(from) + DAY_MS).toISOString().slice(0, 10) };
  if (month) return { from: iso(year, month, 1), to: iso(year, month + 1, 1) };
  return { from: iso(year, 1, 1), to: iso(year + 1, 1, 1) };
}

/** The ends of a length of the table in days: `21 d`, `14-63 d`, `730.5-* d`. */
export function lengthOf(meaning: string): { readonly min: number; readonly max: number } {
  const [min = '0', max] = meaning.replace(' d', '').split('-');
  return { min: Number(min), max: max === undefined ? Number(min) : max === '*' ? UNBOUNDED : Number(max) };
}

/**
 * True when a reading has the meaning that the table of news sentences gives. A reader that keeps silent is right about
 * what has no place, and about lengths and regular times only if it knows them as such or reads no date into them.
 */
export function meaningAgrees(meaning: string, reading: Reading | undefined): boolean {
  if (meaning === 'unplaced') return reading?.from === undefined;
  if (meaning === 'recurring') return reading === undefined || reading.kind === 'recurring';
  if (meaning.endsWith(' d')) {
    if (!reading) return true;
    const { min, max } = lengthOf(meaning);
    const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= Math.max(0.01, b * 0.01);
    return reading.days !== undefined && near(reading.days.min, min) && near(reading.days.max, max);
  }
  const { from, to } = intervalOf(meaning);
  // chrono-node has no length for a clock time: its beginning is what is compared.
  return reading?.from === from && (reading.to === to || (reading.to === reading.from && from.includes('T')));
}
