import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { quotedDocuments } from '../quoted-documents.ts';
import { sourceClashes } from '../source-clashes.ts';

type Data = { readonly a: string; readonly b: string };

/** The same statement on the word of two different sources. */
export const attributionDiffers: Detector = defineDetector<Data>({
  id: 'attribution/differs',
  kind: 'variation',
  type: 'attribution',
  class: 'corrected',
  severity: 'info',
  title: 'The same statement rests on another source',
  help: 'Two aligned sentences say the same in indirect speech, one on the word of one named person or body, the other on that of another; or the same words are quoted from a letter, report or ruling here and from a person there. Both may have said it, so it is never called a contradiction. A person and the body that the person speaks for, anonymous sources and what one source says of another are left alone. Check who said it.',
  *detect(comparison) {
    for (const { a, b, score } of sourceClashes(comparison)) {
      const places = [a, b].map(({ view, span }) => placeAt(comparison, view.article, span));
      yield {
        places,
        facts: [a.name, b.name],
        confidence: Math.min(0.8, 0.3 + 0.5 * score),
        data: { a: places[0]?.text ?? '', b: places[1]?.text ?? '' },
      };
    }
    for (const { a, b, cover } of quotedDocuments(comparison)) {
      const places = [a, b].map(({ view, attribution }) => placeAt(comparison, view.article, attribution.source.span));
      yield {
        places,
        facts: places.map(({ text }) => text.toLowerCase()),
        confidence: 0.8 * cover,
        data: { a: places[0]?.text ?? '', b: places[1]?.text ?? '' },
      };
    }
  },
  message: ({ a, b }) => `“${a}” is the source for this in one article, “${b}” in the other: check who said it.`,
  ask: () => 'Who said it, one of them or both?',
});
