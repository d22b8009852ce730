import { SAYING_VERBS, type SayingSense } from '../../lexicon/en/saying-verbs.ts';
import type { ArticleFacts } from '../../model/claim.ts';
import type { Attribution } from '../../model/mention.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';

type Data = { readonly verb: string; readonly sense: string; readonly speaker: string };

/** Senses by which the writer takes a stance to what is said. */
const TELLING: Readonly<Partial<Record<SayingSense, string>>> = {
  admitting: 'says that it was a secret or a fault',
  boasting: 'says that it was a boast',
  doubting: 'keeps away from what was said',
  emotional: 'says how it was said',
};
const senses = new Map(SAYING_VERBS.map((verb) => [verb.lemma, verb.sense]));

/** Verbs of saying that are not neutral: "claimed", "admitted", "slammed". */
export const framingAttributionVerb: Detector = defineDetector<Data>({
  id: 'framing/attribution-verb',
  kind: 'framing',
  type: 'attribution-verb',
  class: 'advisory',
  severity: 'info',
  title: 'A verb of saying takes a stance',
  help: 'A statement is introduced by a verb that doubts it (“claimed”), presents it as a confession (“admitted”), or tells with what feeling it was said (“fumed”), outside quotation marks. “Said” carries none of this. Whether the stance is earned is for the desk to decide.',
  *detect(comparison) {
    for (const [article, facts] of comparison.articles.entries()) {
      for (const attribution of facts.attributions) {
        const { cue } = attribution;
        const sense = cue ? senses.get(cue.lemma) : undefined;
        const stance = sense && TELLING[sense];
        if (!cue || !sense || !stance) continue;
        if (facts.quotes.some((quote) => spansOverlap(quote.content, cue.span)) || isPlain(facts, cue)) continue;
        const place = placeAt(comparison, article, cue.span);
        yield {
          places: [place],
          facts: [`${speakerOf(facts, attribution)} ${cue.lemma}`],
          confidence: 0.75,
          data: { verb: place.text, sense: stance, speaker: speakerOf(facts, attribution) },
        };
      }
    }
  },
  message: ({ verb, sense, speaker }) => `“${verb}” ${sense} (${speaker}): is “said” enough?`,
});

/** "Conceded defeat" is an act, no manner of speaking; and with "even" before it the verb is a loaded phrase already. */
function isPlain(facts: ArticleFacts, cue: { readonly span: Span; readonly lemma: string }): boolean {
  const { text } = facts.article;
  const after = text.slice(cue.span.end, cue.span.end + 30);
  if (
    cue.lemma === 'concede' &&
    /^\s+(?:(?:a|the|an|his|her|their)\s+)?(?:defeat|race|election|contest|goal|penalty|seat)/.test(after)
  )
    return true;
  return /\beven\s+$/i.test(text.slice(Math.max(0, cue.span.start - 6), cue.span.start));
}

function speakerOf(facts: ArticleFacts, attribution: Attribution): string {
  const { entity, span } = attribution.source;
  const name = entity === undefined ? undefined : facts.entities[entity]?.name;
  return name ?? facts.article.text.slice(span.start, span.end);
}
