import { describe, expect, it } from 'vitest';
import { readDateline } from '../../src/parse/dateline.ts';

const REST = 'The council met.';

/** A dateline; its places, day and agency. The publication date is 2024-03-07. */
const DATELINES: readonly (readonly [line: string, places: string, date?: string | undefined, agency?: string])[] = [
  ['CHISINAU, March 6 (Reuters) - ', 'CHISINAU', '2024-03-06', 'Reuters'],
  ['WASHINGTON (AP) — ', 'WASHINGTON', undefined, 'AP'],
  ['WASHINGTON (AP) -- ', 'WASHINGTON', undefined, 'AP'],
  ['GROSSETO, Italy — ', 'GROSSETO'],
  ['PARIS/CHISINAU, March 6 (Reuters) - ', 'PARIS|CHISINAU', '2024-03-06', 'Reuters'],
  ['LONDON — ', 'LONDON'],
  ['LONDON - ', 'LONDON'],
  ['ST. PAUL, Minn. (AP) — ', 'ST. PAUL', undefined, 'AP'],
  ['NEW YORK – ', 'NEW YORK'],
  ['PORT-AU-PRINCE, Haiti (AP) — ', 'PORT-AU-PRINCE', undefined, 'AP'],
  ['KYIV, Ukraine, Dec. 30 (Reuters) - ', 'KYIV', '2023-12-30', 'Reuters'],
  ['BERLIN, 6 March (dpa) - ', 'BERLIN', '2024-03-06', 'dpa'],
  ['BEIJING, March 6, 2024 (Xinhua) -- ', 'BEIJING', '2024-03-06', 'Xinhua'],
  ['MOSCOW, March 6. /TASS/. ', 'MOSCOW', '2024-03-06', 'TASS'],
  ['NEW DELHI, Mar 6 (PTI) ', 'NEW DELHI', '2024-03-06', 'PTI'],
  ['Paris (AFP) – ', 'Paris', undefined, 'AFP'],
  ['Washington (CNN) ', 'Washington', undefined, 'CNN'],
  ['London — ', 'London'],
  ['(Reuters) - ', '', undefined, 'Reuters'],
  ['March 6 (Reuters) - ', '', '2024-03-06', 'Reuters'],
  ['McALLEN, Texas (AP) — ', 'McALLEN', undefined, 'AP'],
  ['WASHINGTON and LONDON — ', 'WASHINGTON|LONDON'],
];

const NONE: readonly string[] = [
  'The council met on Monday (its third meeting) - and left.',
  'IBM - the maker of machines - fell.',
  'EU — the alliance — grew.',
  'Macron — France’s president — spoke.',
  'Sen. Ann Cole (R) - a lawyer - spoke.',
  'Smith (Lab) - a lawyer - spoke.',
  'Pell (D-Calif.) — a lawyer — spoke.',
  'He said: “No.”',
  'A - B',
  'WASHINGTON',
  'WASHINGTON (AP) —',
];

describe('datelines', () => {
  it.each(DATELINES)('%s', (line = '', places = '', date = undefined, agency = undefined) => {
    const found = readDateline(line + REST, 100, '2024-03-07');
    expect(found?.places.join('|')).toBe(places);
    expect(found?.date).toBe(date);
    expect(found?.agency).toBe(agency);
    expect(found?.span).toEqual({ start: 100, end: 100 + line.length });
  });

  it.each(NONE)('none in: %s', (line) => {
    expect(readDateline(line, 0, '2024-03-07')).toBeUndefined();
  });

  it('gives no day without a year to complete it from', () => {
    expect(readDateline(`OSLO, March 6 (Reuters) - ${REST}`, 0, undefined)?.date).toBeUndefined();
  });
});
