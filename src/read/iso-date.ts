const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:[T ](\d\d):?(\d\d)(?::?\d\d(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?/;
/** NITF and NewsML 1 write `20240306T140500+0200`. */
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z|[+-]\d{4})?)?/;
/** RSS writes `Wed, 06 Mar 2024 14:05:00 +0200`. */
const RFC_822 =
  /^(?:[A-Za-z]{3,9},?\s{1,3})?(\d{1,2})\s([A-Za-z]{3,9})\s(\d{4})(?:\s(\d\d):(\d\d)(?::\d\d)?(?:\s([A-Z]{1,4}|[+-]\d{4}))?)?/;
const ZONES: Readonly<Record<string, string>> = {
  EDT: '-04:00',
  EST: '-05:00',
  GMT: 'Z',
  PDT: '-07:00',
  PST: '-08:00',
  UT: 'Z',
  UTC: 'Z',
  Z: 'Z',
};

/** A date as a news format writes it, in ISO 8601 to the minute with the zone as written; undefined when it is none. */
export function isoDate(written: string | undefined): string | undefined {
  const text = (written ?? '').trim();
  const iso = ISO.exec(text) ?? BASIC.exec(text);
  if (iso) return assemble(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6]);
  const mail = RFC_822.exec(text);
  if (!mail) return undefined;
  const month = MONTHS.indexOf((mail[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  return assemble(mail[3], String(month).padStart(2, '0'), (mail[1] ?? '').padStart(2, '0'), mail[4], mail[5], mail[6]);
}

function assemble(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  zone: string | undefined,
): string | undefined {
  const inRange = Number(month) >= 1 && Number(month) <= 12 && Number(day ?? 1) >= 1 && Number(day ?? 1) <= 31;
  if (year === undefined || !inRange) return undefined;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (hour === undefined || day === undefined || Number(hour) > 24 || Number(minute) > 59) return date;
  const known = zone === undefined ? '' : (ZONES[zone] ?? zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2'));
  return `${date}T${hour}:${minute}${/^(?:Z|[+-]\d\d:\d\d)?$/.test(known) ? known : ''}`;
}
