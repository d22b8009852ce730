import { knownName } from '../extract/entities/gazetteer.ts';
import {
  DEPARTMENT_HEADS,
  NO_DEPARTMENT,
  RELATION_RIVALS,
  ROLE_RIVALS,
  SINGLE_BODY,
  TITLE_SYNONYMS,
} from '../lexicon/en/role-rivals.ts';
import type { RoleFact } from '../model/mention.ts';

/** How two titles of one person stand to each other. */
export type TitleRelation = 'same' | 'compatible' | 'rivals' | 'bodies' | 'deputy' | 'former' | 'elect';

const SYNONYMS: ReadonlyMap<string, string> = new Map(TITLE_SYNONYMS);
const HEADS: ReadonlySet<string> = new Set(DEPARTMENT_HEADS);
const EMPTY: ReadonlySet<string> = new Set(NO_DEPARTMENT);
const SINGLE: readonly string[] = SINGLE_BODY;
/** Chambers before a candidate name the office. */
const OFFICES: ReadonlySet<string> = new Set([
  'congressional',
  'council',
  'governor',
  'house',
  'mayor',
  'president',
  'senate',
  'vice',
]);

/** Compared words of a title. */
export function titleWords(value: string): string[] {
  return value.split(' ').map((word) => SYNONYMS.get(word) ?? word);
}

const plain = (value: string): string => titleWords(value).join(' ');
const endsIn = (title: string, end: string): boolean => title === end || title.endsWith(` ${end}`);

/** Compares two titles of one person, by offices, departments, bodies and status. */
export function compareTitles(x: RoleFact, y: RoleFact): TitleRelation {
  const [a, b] = [plain(x.value), plain(y.value)];
  const sameBody = !x.of || !y.of || sameBodies(x.of, y.of);
  const [p, q] = [a.split(' '), b.split(' ')];
  const subset = p.every((word) => q.includes(word)) || q.every((word) => p.includes(word));
  if (x.status !== y.status) return subset && p.at(-1) === q.at(-1) && sameBody ? statusRelation(x, y) : 'compatible';
  if (sameBody && areRivals(a, b)) return 'rivals';
  if (sameBody && otherDepartment(x, p, y, q)) return 'rivals';
  if (!sameBody && SINGLE.some((title) => endsIn(a, title) && endsIn(b, title)) && sameKind(x.of ?? '', y.of ?? ''))
    return 'bodies';
  return a === b ? 'same' : 'compatible';
}

function statusRelation(x: RoleFact, y: RoleFact): TitleRelation {
  const statuses = new Set([x.status, y.status]);
  if (!statuses.has('current')) return 'compatible';
  if (statuses.has('deputy')) return 'deputy';
  if (statuses.has('former')) return 'former';
  return statuses.has('elect') ? 'elect' : 'compatible';
}

function areRivals(a: string, b: string): boolean {
  for (const row of ROLE_RIVALS) {
    const [x, y] = [a, b].map(
      (title) => row.filter((one) => endsIn(title, one)).sort((p, q) => q.length - p.length)[0],
    );
    if (x && y && x !== y) return true;
  }
  return false;
}

/** "Treasury secretary" and "commerce secretary", "Senate candidate" and "gubernatorial candidate". */
function otherDepartment(x: RoleFact, p: readonly string[], y: RoleFact, q: readonly string[]): boolean {
  const head = p.at(-1) ?? '';
  if (head !== q.at(-1) || !HEADS.has(head)) return false;
  const department = (fact: RoleFact, words: readonly string[]): string[] => {
    const before = words.slice(0, -1).filter((word) => !EMPTY.has(word));
    if (head !== 'candidate') return before;
    return [...before, ...plain(fact.of ?? '').split(' ')].filter((word) => OFFICES.has(word));
  };
  const [a, b] = [department(x, p), department(y, q)];
  return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}

/** One body named in two ways, or one inside the other: a shared word is enough. */
function sameBodies(a: string, b: string): boolean {
  if (a === b) return true;
  const words = (name: string): string[] =>
    plain(name)
      .split(/[\s-]+/)
      .filter((word) => word.length > 2 && word !== 'the');
  const [p, q] = [words(a), words(b)];
  if (p.some((word) => q.includes(word))) return true;
  const initials = (list: readonly string[]): string => list.map((word) => word[0]).join('');
  return initials(p) === b || initials(q) === a || knownName(a)?.country === b || knownName(b)?.country === a;
}

/** Two places of one sort, or two bodies that are no places. */
function sameKind(a: string, b: string): boolean {
  const [x, y] = [knownName(a), knownName(b)];
  const place = (known: typeof x): boolean => known?.kind === 'place';
  if (place(x) !== place(y)) return false;
  if (!place(x)) return a.includes(' ') && b.includes(' ');
  return (x?.key === x?.country) === (y?.key === y?.country);
}

/** Whether two kinship words can't both hold between two people. */
export function relationsClash(a: string, b: string): boolean {
  return a !== b && RELATION_RIVALS.some((row) => row.includes(a) && row.includes(b));
}
