import type { RoleFact, RoleStatus } from '../../model/mention.ts';
import { makeSpan } from '../../model/span.ts';
import type { Candidate, Line } from './candidates.ts';
import { isAge } from './context-kind.ts';
import { knownName } from './gazetteer.ts';
import { PARTIES, RELATION_GENDER, ROLE_NOUNS, STATUS_WORDS } from './lexicons.ts';
import { isParty } from './name-start.ts';
import { bodyAfter, type LineNames, ofName, titleBefore, titleLength } from './role-words.ts';
import { titleValue } from './title-value.ts';
import { singular } from './titles.ts';
import type { Word } from './words.ts';

/** So many appositions after a name are read: ", R-S.C.,", ", 45,", ", a spokesman for …,". */
const MOST_APPOSITIONS = 3;

const isPartyName = ({ known }: Candidate): boolean => known?.key.endsWith(' party') === true;

/** Titles, party, state, age, home and kinship that the words around a person's name give. */
export function rolesOf(line: Line, name: Candidate, names: LineNames): RoleFact[] {
  return [...rolesBefore(line, name, names), ...rolesAfter(line, name, names)];
}

function fact(
  line: Line,
  kind: RoleFact['kind'],
  from: number,
  to: number,
  value: string,
  status: RoleStatus = 'current',
  of?: string,
): RoleFact {
  const { words, sentence } = line;
  const span = makeSpan(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  return { kind, span, sentence: sentence.index, value, status, ...(of ? { of } : {}) };
}

function rolesBefore(line: Line, name: Candidate, names: LineNames): RoleFact[] {
  const { words } = line;
  const gap = words[name.from]?.gap;
  if (gap !== '' && gap !== ',') return [];
  const relation = relationBefore(line, name, names);
  if (relation) return [relation];
  if (gap === ',' && !endsApposition(line, name)) return [];
  const title = titleBefore(words, name.from, names);
  if (title === undefined) return gap === '' ? [...sharedTitle(line, name, names), ...ageBefore(line, name.from)] : [];
  const facts: RoleFact[] = [];
  let from = title;
  let of: string | undefined;
  for (let held = names.ends.get(from); held && words[from]?.gap === ''; held = names.ends.get(from)) {
    if (held.kind === 'person' && !words[from - 1]?.possessive) break;
    if (isPartyName(held)) facts.push(fact(line, 'party', held.from, held.to, partyOf(held)));
    else of = of ? of : ofName(held);
    from = held.from;
  }
  const { value, status } = titleValue(words, title, name.from);
  const earlier = words[from]?.gap === ',' ? undefined : STATUS_WORDS.get(words[from - 1]?.norm ?? '');
  if (earlier) from -= 1;
  // Before a comma only what is surely about one person: "the mayor, Jane Doe," and "Doe's lawyer, John Roe,".
  if (gap === ',' && words[from - 1]?.norm !== 'the' && !(of && words[title - 1]?.possessive)) return [];
  if (value === '') return facts;
  if (value === 'resident' && of) return [...facts, fact(line, 'home', from, name.from, of)];
  facts.push(fact(line, 'title', from, name.from, value, earlier ?? status, of));
  return facts;
}

/** "Presidents Jane Doe and John Roe": the plural is the title of the second too. */
function sharedTitle(line: Line, name: Candidate, names: LineNames): RoleFact[] {
  const { words } = line;
  const before = words[name.from - 1];
  const held = before?.norm === 'and' && before.gap === '' ? names.ends.get(name.from - 1) : undefined;
  const head = held?.kind === 'person' && words[held.from]?.gap === '' ? words[held.from - 1] : undefined;
  if (!held || !head || ROLE_NOUNS.has(head.norm) || !ROLE_NOUNS.has(singular(head.norm))) return [];
  return rolesBefore(line, held, names).filter(({ kind }) => kind === 'title');
}

/** "the mayor, Jane Doe, said": the name itself is the apposition. */
function endsApposition({ words }: Line, { to }: Candidate): boolean {
  return words[to] === undefined || words[to]?.gap === ',';
}

const partyOf = ({ known }: Candidate): string => known?.key.replace(/ party$/, '') ?? '';

/** "his wife Jane", "Smith's brother, Paul,". */
function relationBefore(line: Line, name: Candidate, names: LineNames): RoleFact | undefined {
  const { words } = line;
  const i = name.from - 1;
  const word = words[i];
  if (!word || word.cap || !RELATION_GENDER.has(word.norm)) return undefined;
  let k = i;
  while (
    k > 0 &&
    i - k < 3 &&
    words[k]?.gap === '' &&
    /^(?:older|younger|elder|eldest|youngest|late|twin|own)$/.test(words[k - 1]?.norm ?? '')
  )
    k -= 1;
  const owner = words[k - 1];
  if (!owner || !/^-?$/.test(words[k]?.gap ?? '') || !(owner.possessive || /^(?:his|her|their)$/.test(owner.norm)))
    return undefined;
  const held = names.ends.get(k);
  return fact(line, 'relation', k, i + 1, word.norm, 'current', held && owner.possessive ? held.norm : undefined);
}

/** "45-year-old Jane Doe". */
function ageBefore(line: Line, to: number): RoleFact[] {
  const { words } = line;
  const [years, unit, old] = [words[to - 3], words[to - 2], words[to - 1]];
  if (old?.norm !== 'old' || unit?.norm !== 'year' || !/^\d{1,3}$/.test(years?.text ?? '')) return [];
  return [fact(line, 'age', to - 3, to, years?.text ?? '')];
}

function rolesAfter(line: Line, name: Candidate, names: LineNames): RoleFact[] {
  const { words } = line;
  const facts: RoleFact[] = [];
  let i = name.to;
  if (words[i - 1]?.possessive) return facts;
  for (let n = 0; n < MOST_APPOSITIONS; n += 1) {
    const gap = words[i]?.gap ?? '';
    const home = homeAfter(line, i, names);
    if (home) {
      facts.push(home.fact);
      i = home.end;
      continue;
    }
    if (gap !== ',' && gap !== '(' && !(n > 0 && /^[,)]{1,2}$/.test(gap))) break;
    if (isParty(words, i)) {
      const end = partyEnd(words, i);
      facts.push(fact(line, 'party', i, i + 1, PARTIES.get(words[i]?.norm ?? '') ?? words[i]?.norm ?? ''));
      facts.push(fact(line, 'state', i + 1, end, stateName(words, i + 1, end)));
      i = end;
    } else if (
      isAge(words, i) ||
      (gap === '(' && /^\d{1,3}$/.test(words[i]?.text ?? '') && words[i + 1]?.gap.startsWith(')'))
    ) {
      facts.push(fact(line, 'age', i, i + 1, words[i]?.text ?? ''));
      i += 1;
    } else {
      const title = appositionAt(line, i, names);
      if (!title) break;
      facts.push(title.fact);
      i = title.end;
    }
  }
  return facts.length > 0 ? facts : copula(line, i, names);
}

/** Full name of the state that words abbreviate. */
function stateName(words: readonly Word[], from: number, to: number): string {
  const parts = words.slice(from, to).map((word) => word.text);
  return (
    knownName(parts.join(' '))?.key ??
    words
      .slice(from, to)
      .map((word) => word.norm)
      .join(' ')
  );
}

function partyEnd(words: readonly Word[], i: number): number {
  let end = i + 2;
  while (words[end]?.gap === '' && words[end]?.cap && words[end - 1]?.text.endsWith('.') === false && end < i + 4)
    end += 1;
  return end;
}

/** ", of Springfield,", "from Leeds,". */
function homeAfter(line: Line, i: number, names: LineNames): Apposition | undefined {
  const { words } = line;
  const word = words[i];
  if (!word || !(word.gap === '' || word.gap === ',') || word.norm !== 'of') return undefined;
  const place = names.starts.get(i + 1);
  return place?.kind === 'place' ? { fact: fact(line, 'home', i, place.to, ofName(place)), end: place.to } : undefined;
}

/** "is the president of Moldova", "who is a spokesman for the mayor". */
function copula(line: Line, i: number, names: LineNames): RoleFact[] {
  const { words } = line;
  const at = words[i]?.norm === 'who' ? i + 1 : i;
  if (words[at]?.norm !== 'is' || !/^(?:a|an|the)$/.test(words[at + 1]?.norm ?? '')) return [];
  const title = appositionAt(line, at + 1, names);
  return title ? [title.fact] : [];
}

type Apposition = { readonly fact: RoleFact; readonly end: number };

/** A title that follows a name: article or owner, title, and the body that it is of. */
function appositionAt(line: Line, start: number, names: LineNames): Apposition | undefined {
  const { words } = line;
  let i = start;
  if (/^(?:a|an|the|his|her|their|its)$/.test(words[i]?.norm ?? '')) i += 1;
  const first = i;
  let earlier: RoleStatus | undefined;
  const status = STATUS_WORDS.get(words[i]?.norm ?? '');
  if (status && names.starts.has(i + 1)) {
    earlier = status;
    i += 1;
  }
  let of: string | undefined;
  for (let held = names.starts.get(i); held && held.kind !== 'person'; held = names.starts.get(i)) {
    if (!isPartyName(held)) of = ofName(held);
    i = held.to;
  }
  const length = titleLength(words, i, i > start);
  if (length === 0) return relationAt(line, start, names);
  let end = i + length;
  // The next person of a list with the title before the name.
  if (names.starts.get(end)?.kind === 'person' && /^,?$/.test(words[end]?.gap ?? '')) return undefined;
  const { value, status: said } = titleValue(words, i, end);
  if (value === '') return undefined;
  const body = bodyAfter(words, end, names);
  if (body) {
    of = body.of;
    end = body.end;
  }
  const after = words[end];
  const closed =
    after === undefined ||
    after.gap !== '' ||
    /^(?:who|and|of|for|said|says|told|in|on|at|with|from|since|until|whose|was|is)$/.test(after.norm);
  if (!closed) return undefined;
  return { fact: fact(line, 'title', first, end, value, earlier ?? said, of), end };
}

/** ", his wife,": kinship as an apposition. */
function relationAt(line: Line, start: number, names: LineNames): Apposition | undefined {
  const { words } = line;
  const first = words[start];
  const held = names.starts.get(start);
  const own = /^(?:his|her|their)$/.test(first?.norm ?? '');
  const at = own ? start + 1 : held && words[held.to - 1]?.possessive ? held.to : undefined;
  if (at === undefined) return undefined;
  const word = words[at];
  const after = words[at + 1];
  if (!word || !RELATION_GENDER.has(word.norm) || (after && after.gap === '')) return undefined;
  return { fact: fact(line, 'relation', at, at + 1, word.norm, 'current', own ? undefined : held?.norm), end: at + 1 };
}
