import { PURPOSE_CUES, REASON_CUES } from '../lexicon/en/purpose-cues.ts';
import type { Token } from '../model/article.ts';
import { coverSpans, type Span } from '../model/span.ts';
import { stemWord } from '../text/stem.ts';
import { isReported } from './loaded.ts';
import { isQuoted, type SentenceView } from './sentence-pairs.ts';

/** A purpose or reason that the writer gives, from its cue to the end of its clause. */
export type Motive = {
  readonly kind: 'purpose' | 'reason';
  /** The words that open it. */
  readonly cue: string;
  readonly span: Span;
  /** Stems of its content words. */
  readonly stems: ReadonlySet<string>;
};

type Cue = { readonly words: readonly string[]; readonly kind: Motive['kind'] };
const byFirst = new Map<string, Cue[]>();
for (const [cues, kind] of [
  [PURPOSE_CUES, 'purpose'],
  [REASON_CUES, 'reason'],
] as const) {
  for (const cue of cues) {
    const words = cue.split(' ');
    byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), { words, kind }]);
  }
}

/** A motive of fewer content words says too little ("because of rain"). */
const SHORTEST = 2;
const LONGEST = 40;

/** The motives of a sentence outside quotation marks and reported speech, in order; one inside another is part of it. */
export function motivesOf(view: SentenceView): Motive[] {
  const found: Motive[] = [];
  let free = 0;
  for (let i = 0; i < view.tokens.length; i += 1) {
    const token = view.tokens[i] as Token;
    const cue = byFirst
      .get(token.norm)
      ?.filter(({ words }) => words.every((word, k) => view.tokens[i + k]?.norm === word))
      .sort((x, y) => y.words.length - x.words.length)[0];
    if (!cue || i < free || isQuoted(view, token.span) || isReported(view, token.span)) continue;
    const last = endOf(view, i + cue.words.length);
    const inside = view.tokens.slice(i + cue.words.length, last + 1);
    const stems = new Set(
      inside.filter((one) => !one.stop && /\p{L}/u.test(one.norm)).map((one) => stemWord(one.lemma)),
    );
    free = last + 1;
    if (stems.size >= SHORTEST)
      found.push({
        kind: cue.kind,
        cue: cue.words.join(' '),
        span: coverSpans(token.span, (view.tokens[last] as Token).span),
        stems,
      });
  }
  return found;
}

/** The last word of the clause: before a comma, a dash or the end. */
function endOf(view: SentenceView, from: number): number {
  let last = from - 1;
  for (let i = from; i < Math.min(view.tokens.length, from + LONGEST); i += 1) {
    const token = view.tokens[i] as Token;
    if (/^(?:[,;:.!?()—–]|--)$/.test(token.norm) || token.text === '—') break;
    if (/[\p{L}\p{N}]/u.test(token.norm)) last = i;
  }
  return Math.min(last, view.tokens.length - 1);
}
