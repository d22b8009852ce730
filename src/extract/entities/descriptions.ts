import type { RoleFact } from '../../model/mention.ts';
import type { Candidate, Line } from './candidates.ts';
import type { Group } from './groups.ts';
import { ORGANISATION_HEADS, ORGANISATION_OPENERS, STATUS_WORDS, UNIQUE_OFFICES } from './lexicons.ts';
import { type LineNames, ofName } from './role-words.ts';
import { titleValue } from './title-value.ts';
import { titleAt } from './titles.ts';

/** People with what is known of their offices. */
export type Holders = ReadonlyMap<string, readonly { readonly group: Group; readonly role: RoleFact }[]>;

/** People by the compared form of their titles. */
export function holdersOf(roles: ReadonlyMap<Group, readonly RoleFact[]>): Holders {
  const byTitle = new Map<string, { group: Group; role: RoleFact }[]>();
  for (const [group, facts] of roles) {
    for (const role of facts) {
      if (role.kind !== 'title') continue;
      const list = byTitle.get(role.value);
      if (list) list.push({ group, role });
      else byTitle.set(role.value, [{ group, role }]);
    }
  }
  return byTitle;
}

/**
 * "the president", "the Moldovan president", "Moldova's president": the one person of the article who holds that office,
 * named before. Nothing where two could be meant.
 */
export function findDescriptions(
  line: Line,
  index: number,
  names: LineNames,
  holders: Holders,
): { group: Group; candidate: Candidate }[] {
  const { words } = line;
  const found: { group: Group; candidate: Candidate }[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const opener = words[i];
    const held = names.starts.get(i);
    const possessive = held !== undefined && words[held.to - 1]?.possessive === true;
    if (opener?.norm !== 'the' && !possessive) continue;
    const from = possessive ? i : i + 1;
    const inner = names.starts.get(from);
    const at = inner && inner.kind !== 'person' ? inner.to : from;
    if (words[at]?.gap !== '') continue;
    const length = titleAt(words, at, words.length);
    const end = at + length;
    if (length === 0 || names.starts.get(end)?.line === index) continue;
    if (words[end]?.gap === '' && /^(?:of|for|at|to)$|^'/.test(words[end]?.norm ?? '')) continue;
    if (words[end]?.gap === '-' || (words[end]?.gap === '' && words[end]?.pos === 'NOUN')) continue;
    const { value, status } = titleValue(words, at, end);
    const of = at > from && inner ? ofName(inner) : undefined;
    const group = onlyHolder(holders.get(value) ?? [], value, status, of, words[from]?.start ?? 0);
    if (!group) continue;
    found.push({ group, candidate: description(line, index, possessive ? at : from, end) });
    i = end - 1;
  }
  return found;
}

function onlyHolder(
  list: readonly { readonly group: Group; readonly role: RoleFact }[],
  value: string,
  status: RoleFact['status'],
  of: string | undefined,
  before: number,
): Group | undefined {
  if (of === undefined && !UNIQUE_OFFICES.has(value)) return undefined;
  const fitting = new Set<Group>();
  for (const { group, role } of list) {
    if ((role.status === 'former') !== (status === 'former')) continue;
    if (of !== undefined && role.of !== undefined && role.of !== of) continue;
    if ((group.candidates[0]?.start ?? 0) < before) fitting.add(group);
  }
  const all = new Set(
    list.filter(({ role }) => of === undefined || role.of === undefined || role.of === of).map(({ group }) => group),
  );
  return fitting.size === 1 && all.size === 1 ? [...fitting][0] : undefined;
}

function description(line: Line, index: number, from: number, to: number): Candidate {
  const { words } = line;
  return {
    line: index,
    from,
    to,
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    norm: words
      .slice(from, to)
      .map((word) => word.norm)
      .join(' '),
    kind: 'unknown',
    titled: false,
    the: true,
    abbreviation: false,
    form: 'description',
  };
}

/** "the ministry", "the committee": the one body of the article with that word in its name, named before. */
export function findBodies(
  line: Line,
  index: number,
  names: LineNames,
  byHead: ReadonlyMap<string, readonly Group[]>,
): { group: Group; candidate: Candidate }[] {
  const { words } = line;
  const found: { group: Group; candidate: Candidate }[] = [];
  for (let i = 1; i < words.length; i += 1) {
    const word = words[i];
    if (!word || word.cap || words[i - 1]?.norm !== 'the' || word.gap !== '' || names.starts.has(i)) continue;
    const groups = byHead.get(word.norm);
    const [group] = groups ?? [];
    if (groups?.length !== 1 || !group || (group.candidates[0]?.start ?? 0) >= word.start) continue;
    const after = words[i + 1];
    if (
      after &&
      (after.gap === '-' ||
        (after.gap === '' && (after.pos === 'NOUN' || after.pos === 'PROPN' || after.norm === 'of')))
    )
      continue;
    found.push({ group, candidate: description(line, index, i, i + 1) });
  }
  return found;
}

/** Bodies by the words that can stand for them: the head of the name ("Foreign Ministry") or its opener ("Ministry of …"). */
export function bodiesByHead(groups: readonly Group[]): Map<string, Group[]> {
  const byHead = new Map<string, Group[]>();
  for (const group of groups) {
    if (group.kind !== 'organisation' || group.words.length < 2) continue;
    const heads = new Set([group.words.at(-1) ?? '', group.words[0] ?? ''].filter((word) => STANDS_ALONE(word)));
    for (const head of heads) {
      const list = byHead.get(head);
      if (list) list.push(group);
      else byHead.set(head, [group]);
    }
  }
  return byHead;
}

/** Words too general to stand for one body. */
const GENERAL = new Set([
  'house',
  'people',
  'states',
  'news',
  'times',
  'post',
  'administration',
  'government',
  'team',
  'joint',
  'friends',
  'forces',
]);
const STANDS_ALONE = (word: string): boolean =>
  (ORGANISATION_HEADS.has(word) || ORGANISATION_OPENERS.has(word)) && !GENERAL.has(word) && !STATUS_WORDS.has(word);
