/** True when a path pattern has wildcards: `*`, `?` or `[`. */
export function isGlob(pattern: string): boolean {
  return /[*?[]/.test(pattern);
}

/**
 * True when a name matches a pattern of one path segment: `*` any run, `?` one character, `[ab-d]` one of a set.
 * Linear in name times pattern, with no backtracking beyond the last star.
 */
export function matchesSegment(name: string, pattern: string): boolean {
  const parts = splitPattern(pattern);
  let at = 0;
  let part = 0;
  let star = -1;
  let retry = 0;
  while (at < name.length) {
    const wanted = parts[part];
    if (wanted === '*') {
      star = part;
      retry = at;
      part += 1;
    } else if (wanted !== undefined && matchesOne(name[at] ?? '', wanted)) {
      at += 1;
      part += 1;
    } else if (star >= 0) {
      part = star + 1;
      retry += 1;
      at = retry;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest === '*');
}

function splitPattern(pattern: string): string[] {
  return pattern.match(/\[[^\]]{1,100}\]|[\s\S]/g) ?? [];
}

function matchesOne(char: string, wanted: string): boolean {
  if (wanted === '?') return true;
  if (wanted.length < 3 || !wanted.startsWith('[')) return char === wanted;
  const negated = wanted[1] === '!' || wanted[1] === '^';
  const set = wanted.slice(negated ? 2 : 1, -1);
  let found = false;
  for (let i = 0; i < set.length; i += 1) {
    const from = set[i] ?? '';
    const isRange = set[i + 1] === '-' && i + 2 < set.length;
    const to = isRange ? (set[i + 2] ?? '') : from;
    if (from <= char && char <= to) found = true;
    if (isRange) i += 2;
  }
  return found !== negated;
}
