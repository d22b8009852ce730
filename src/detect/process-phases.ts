import {
  ENDING_NOUNS,
  ENDING_VERBS,
  GOING_ON_ADJECTIVES,
  GOING_ON_VERBS,
  PROCESS_NOUNS,
} from '../lexicon/en/process-phases.ts';
import type { Token } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import { coverSpans, type Span, spanContains, spansOverlap } from '../model/span.ts';
import { stemWord } from '../text/stem.ts';
import { isDoubtful, saysNotYet, tellsAnother } from './claim-facts.ts';
import { nounClasses } from './claim-match.ts';
import { alignedPairs, isQuoted, nearPairs, type SentenceView, storyEntityOf } from './sentence-pairs.ts';

/** Something that has come to its end here and goes on there. */
export type PhasePair = { readonly ended: Phase; readonly goesOn: Phase; readonly score: number };

/** How far along something is told to be, with the words that say so. */
export type Phase = {
  readonly view: SentenceView;
  readonly span: Span;
  readonly ended: boolean;
  /** Names of what it may be called. */
  readonly names: readonly string[];
  /** Story entities in its noun phrase: whose it is. */
  readonly owners: ReadonlySet<number>;
};

const PROCESS: ReadonlySet<string> = new Set(PROCESS_NOUNS);
const ENDING: ReadonlySet<string> = new Set(ENDING_VERBS);
const GOING_ON: ReadonlySet<string> = new Set(GOING_ON_VERBS);
const ENDS: ReadonlySet<string> = new Set(ENDING_NOUNS);
const ONGOING: ReadonlySet<string> = new Set(GOING_ON_ADJECTIVES);
const LEAST_SCORE = 0.3;
/** Without an owner in common the sentences must be aligned. */
const ALIGNED = 0.6;
const LONGEST = 7;

/** Processes of two sentences, aligned or close to it, that are one by name and owner and differ in whether they ended. */
export function* phasePairs(comparison: Comparison): Generator<PhasePair> {
  for (const { a, b, score } of [...alignedPairs(comparison), ...nearPairs(comparison)]) {
    if (score < LEAST_SCORE) continue;
    const [left, right] = [phasesOf(comparison, a), phasesOf(comparison, b)];
    if (saysBoth(left) || saysBoth(right)) continue;
    for (const x of left) {
      for (const y of right) {
        if (x.ended === y.ended || !x.names.some((name) => y.names.includes(name))) continue;
        const owned = [...x.owners].some((owner) => y.owners.has(owner));
        if (!owned && (score < ALIGNED || (x.owners.size > 0 && y.owners.size > 0))) continue;
        yield x.ended ? { ended: x, goesOn: y, score } : { ended: y, goesOn: x, score };
      }
    }
  }
}

const saysBoth = (phases: readonly Phase[]): boolean => new Set(phases.map(({ ended }) => ended)).size > 1;

function phasesOf(comparison: Comparison, view: SentenceView): Phase[] {
  return view.tokens.flatMap((token, i) => {
    const next = view.tokens[i + 1];
    if (token.pos !== 'NOUN' || !PROCESS.has(token.lemma) || next?.pos === 'NOUN' || isQuoted(view, token.span))
      return [];
    const first = phraseStart(view.tokens, i);
    const told = nominalPhase(view.tokens, first, i) ?? verbalPhase(view, token);
    if (!told) return [];
    const phrase = coverSpans((view.tokens[first] as Token).span, token.span);
    const owners = new Set(
      view.mentions
        .filter(({ span }) => spanContains(phrase, span))
        .flatMap(({ entity }) => storyEntityOf(comparison, view.article, entity) ?? []),
    );
    return [{ view, ...told, names: [token.lemma, ...nounClasses(token.lemma)], owners }];
  });
}

/** Where the noun phrase that ends in a noun begins. */
function phraseStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < LONGEST && isModifier(tokens[first - 1] as Token)) first -= 1;
  return first;
}

const isModifier = ({ pos, text }: Token): boolean =>
  /^(?:ADJ|NOUN|PROPN|DET|NUM|PRON)$/.test(pos) || /^(?:['’]s?|-)$/.test(text);

/** "The conclusion of the probe", "the ongoing probe", "presses on with the probe". */
function nominalPhase(tokens: readonly Token[], first: number, at: number): Pick<Phase, 'span' | 'ended'> | undefined {
  const noun = tokens[at] as Token;
  const end = tokens[first - 2];
  if (end && tokens[first - 1]?.norm === 'of' && ENDS.has(end.lemma) && end.pos === 'NOUN')
    return { span: coverSpans(end.span, noun.span), ended: true };
  // Told by its words, as a tagger takes "presses" for a noun.
  const verb = tokens[first - 3];
  if (verb && tokens[first - 1]?.norm === 'with' && GOING_ON.has(`${stemWord(verb.norm)} ${tokens[first - 2]?.norm}`))
    return { span: coverSpans(verb.span, (tokens[first - 2] as Token).span), ended: false };
  const adjective = tokens.slice(first, at).find(({ norm }) => ONGOING.has(norm));
  return adjective && { span: coverSpans(adjective.span, noun.span), ended: false };
}

/** "Completed his investigation", "the talks go on". */
function verbalPhase(view: SentenceView, noun: Token): Pick<Phase, 'span' | 'ended'> | undefined {
  for (const claim of view.claims) {
    const { lemma, status, tense, aspect, polarity, span } = claim.predicate;
    if (polarity === 'negative' || !claim.arguments.some(({ headSpan }) => spansOverlap(headSpan, noun.span))) continue;
    const side = { view, claim };
    if (isDoubtful(side) || saysNotYet(side) || tellsAnother(side)) continue;
    if (ENDING.has(lemma) && status === 'done' && (tense === 'past' || aspect === 'perfect'))
      return { span, ended: true };
    const going = status === 'ongoing' || (status === 'done' && tense === 'past');
    if (GOING_ON.has(lemma) && going) return { span, ended: false };
  }
  return undefined;
}
