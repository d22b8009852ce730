import type { Sentence, SentenceRole } from '../model/article.ts';
import type { ArticleFacts, Claim, ClaimStatus, Predicate } from '../model/claim.ts';
import { readArguments } from './claims/arguments.ts';
import type { Clause, ParseState } from './claims/clause.ts';
import { type FactIndex, indexFacts, linkFacts, nameTest } from './claims/link.ts';
import { mendWords } from './claims/mend.ts';
import { mendVerbless } from './claims/mend-verbless.ts';
import { parseClauses } from './claims/parse.ts';
import { readChunks } from './claims/read-chunks.ts';
import { wordsOf } from './claims/read-words.ts';
import { readPolarity, readStatus } from './claims/status.ts';
import type { Word } from './claims/word.ts';

const ROLES: ReadonlySet<SentenceRole> = new Set<SentenceRole>(['headline', 'dek', 'body', 'subhead', 'caption']);
/** Longer runs of words without a full stop are lists or tables, not sentences. */
const LONGEST_SENTENCE = 400;

/**
 * Reads the clauses of an article: event, who does what to whom, circumstances, attribution, status. Claims stand in the
 * order of their verbs; `parent` may point forward (", he said"). Quotation marks are no borders: quoted words are read
 * like the writer's.
 */
export function extractClaims(facts: Omit<ArticleFacts, 'claims'>): Claim[] {
  const index = indexFacts(facts);
  const claims: Claim[] = [];
  for (const sentence of facts.article.sentences) {
    if (!ROLES.has(sentence.role)) continue;
    claims.push(...claimsOf(facts, index, sentence, claims.length));
  }
  return claims;
}

function claimsOf(facts: Omit<ArticleFacts, 'claims'>, index: FactIndex, sentence: Sentence, first: number): Claim[] {
  const count = sentence.lastToken - sentence.firstToken;
  if (count < 2 || count > LONGEST_SENTENCE) return [];
  const headline = sentence.role === 'headline' || sentence.role === 'subhead';
  const state = parseSentence(mendWords(wordsOf(facts.article.tokens, sentence, nameTest(index, sentence))), headline);
  const { words } = state;
  const clauses = state.clauses
    .filter((clause) => clause.group !== undefined)
    .sort((a, b) => (a.group?.head ?? 0) - (b.group?.head ?? 0));
  const numbers = new Map(clauses.map((clause, k) => [clause, first + k]));
  const statuses = statusesOf(state, clauses);
  const spans = spansOf(state, clauses);
  return clauses.map((clause, k) => {
    const parent = parentOf(clause, numbers);
    const span = spans[k] ?? sentence.span;
    const claim: Omit<Claim, 'times' | 'quantities' | 'quotes' | 'attribution'> = {
      index: first + k,
      sentence: sentence.index,
      span,
      predicate: predicateOf(state, clause, statuses.get(clause) ?? 'unknown'),
      arguments: readArguments(clause, words),
      ...(parent === undefined ? {} : { parent }),
    };
    return linkFacts(index, claim, (start) => ownerAt(state, start) === clause);
  });
}

/** Parses a sentence, a second time where a clause without a verb has a noun that can be one. */
function parseSentence(words: Word[], headline: boolean): ParseState {
  const state = parseClauses(words, readChunks(words), headline);
  const mended = mendVerbless(words, state);
  return mended ? parseClauses(mended, readChunks(mended), headline) : state;
}

/** Clause of the word at a position, by binary search. */
function ownerAt(state: ParseState, position: number): Clause | undefined {
  const { words, owner } = state;
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).span.end > position) high = middle;
    else low = middle + 1;
  }
  for (let k = low; k < Math.min(words.length, low + 6); k++) if (owner[k]?.group) return owner[k];
  return undefined;
}

/** Statuses of all clauses, parents first. */
function statusesOf(state: ParseState, clauses: readonly Clause[]): Map<Clause, ClaimStatus> {
  const known = new Map<Clause, ClaimStatus>();
  const read = (clause: Clause, depth: number): void => {
    if (known.has(clause) || depth > 30) return;
    if (clause.parent) read(clause.parent, depth + 1);
    known.set(clause, readStatus(state, clause, known));
  };
  for (const clause of clauses) read(clause, 0);
  return known;
}

/** Index of the nearest clause above that became a claim. */
function parentOf(clause: Clause, numbers: ReadonlyMap<Clause, number>): number | undefined {
  let at = clause.parent;
  for (let depth = 0; at && depth < 30; depth++) {
    const number = numbers.get(at);
    if (number !== undefined && at !== clause) return number;
    at = at.parent;
  }
  return undefined;
}

/** From the first to the last word of each clause, in the order given. */
function spansOf(state: ParseState, clauses: readonly Clause[]): ({ start: number; end: number } | undefined)[] {
  const edges = new Map<Clause, { start: number; end: number }>();
  state.owner.forEach((clause, k) => {
    const word = state.words[k];
    if (!clause || !word) return;
    const edge = edges.get(clause);
    if (edge) edge.end = word.span.end;
    else edges.set(clause, { start: word.span.start, end: word.span.end });
  });
  return clauses.map((clause) => edges.get(clause));
}

function predicateOf(state: ParseState, clause: Clause, status: ClaimStatus): Predicate {
  const group = clause.group as NonNullable<Clause['group']>;
  const at = (from: number, to: number): { start: number; end: number } => ({
    start: (state.words[from] as Word).span.start,
    end: (state.words[to] as Word).span.end,
  });
  const { polarity, negation } = readPolarity(state, clause);
  return {
    span: at(group.from, group.to - 1),
    head: at(group.head, group.head),
    lemma: group.lemma,
    tense: group.tense,
    aspect: group.aspect,
    voice: group.voice,
    polarity,
    ...(negation ? { negation: at(negation[0], negation[1]) } : {}),
    ...(group.modality ? { modality: group.modality } : {}),
    status,
  };
}
