import { CAUSE_MARKERS } from '../../lexicon/en/cause-markers.ts';
import type { Token } from '../../model/article.ts';
import { coverSpans, type Span } from '../../model/span.ts';
import { stemWord } from '../../text/stem.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { alignedPairs, isQuoted, type SentenceView } from '../sentence-pairs.ts';

type Data = { readonly a: string; readonly b: string };
type Cause = { readonly span: Span; readonly stems: ReadonlySet<string> };

const REACH = 12;
const SCORE = 0.5;
const markers = CAUSE_MARKERS.map((entry) => entry.split(' '));
const ENDS = /^[,;:.()—–]$/;

/** One act, two reasons. */
export const causeConflict: Detector = defineDetector<Data>({
  id: 'cause/conflict',
  kind: 'variation',
  type: 'cause',
  class: 'corrected',
  severity: 'warning',
  title: 'Different reasons for the same thing',
  help: 'Two aligned sentences each name a reason (“citing”, “due to”, “blamed on”), and the reasons share no word. Both may have played a part. Check who gives which reason.',
  *detect(comparison) {
    for (const { a, b, score } of alignedPairs(comparison)) {
      if (score < SCORE) continue;
      const [x, y] = [causeOf(a), causeOf(b)];
      if (!x || !y || [...x.stems].some((stem) => y.stems.has(stem))) continue;
      const places = [placeAt(comparison, a.article, x.span), placeAt(comparison, b.article, y.span)];
      yield {
        places,
        facts: [x, y].map((cause) => [...cause.stems].join(' ')),
        confidence: Math.min(0.85, 0.4 + 0.45 * score),
        data: { a: places[0]?.text ?? '', b: places[1]?.text ?? '' },
      };
    }
  },
  message: ({ a, b }) => `One article gives as the reason “${a}”, the other “${b}”: check who gives which.`,
  ask: () => 'Who names this reason, and is it the only one?',
});

/** The reason that a sentence names, marker included; undefined when it names none or more than one. */
function causeOf(view: SentenceView): Cause | undefined {
  const found: Cause[] = [];
  const { tokens } = view;
  for (let i = 0; i < tokens.length; i += 1) {
    const marker = markers.find((words) => words.every((word, k) => tokens[i + k]?.norm === word));
    if (!marker || isQuoted(view, (tokens[i] as Token).span)) continue;
    const words: Token[] = [];
    for (let k = i + marker.length; k < Math.min(tokens.length, i + marker.length + REACH); k += 1) {
      const token = tokens[k] as Token;
      if (ENDS.test(token.text)) break;
      words.push(token);
    }
    const stems = new Set(words.filter((t) => !t.stop).map((t) => stemWord(t.lemma)));
    const last = words.at(-1);
    if (last && stems.size > 0) found.push({ span: coverSpans((tokens[i] as Token).span, last.span), stems });
  }
  return found.length === 1 ? found[0] : undefined;
}
