import type { Comparison } from '../../model/comparison.ts';
import type { Span } from '../../model/span.ts';
import { predicateWords } from '../claim-facts.ts';
import { clockOf } from '../clock.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { stagePairs } from '../measure-stages.ts';
import { phasePairs } from '../process-phases.ts';

type Data = {
  readonly what: 'measure' | 'process';
  readonly a: string;
  readonly b: string;
  readonly clockA: string | null;
  readonly clockB: string | null;
  readonly progress: boolean;
};
type Side = { readonly article: number; readonly span: Span; readonly further: boolean };

/** How far a bill or a process is. */
export const statusStage: Detector = defineDetector<Data>({
  id: 'status/stage',
  kind: 'variation',
  type: 'status',
  class: 'corrected',
  severity: 'warning',
  title: 'Further along in one article than in the other',
  help: 'A bill is still to come before a chamber in one article and passed it, or was signed or vetoed, in the other; an inquiry, a strike, talks and the like have ended in one and go on in the other. Where the article in which it is further along is the later one this is progress, and is shown with both dates. Other bills (“a second bill”) and quotations are left alone. Check how far things are at the time of publication.',
  *detect(comparison) {
    for (const { ahead, done, score } of stagePairs(comparison)) {
      const sides = [
        { article: ahead.view.article, span: predicateWords(ahead), further: false },
        { article: done.view.article, span: predicateWords(done), further: true },
      ];
      yield found(comparison, 'measure', sides, 0.6 + 0.25 * score);
    }
    for (const { ended, goesOn, score } of phasePairs(comparison)) {
      const sides = [
        { article: ended.view.article, span: ended.span, further: true },
        { article: goesOn.view.article, span: goesOn.span, further: false },
      ];
      yield found(comparison, 'process', sides, 0.5 + 0.3 * score);
    }
  },
  message: ({ what, a, b, clockA, clockB, progress }) =>
    progress
      ? `“${a}” (${clockA}) and “${b}” (${clockB}): further along in the later article; check that the latest stands.`
      : `“${a}” in one article, “${b}” in the other: check how far ${what === 'measure' ? 'the bill' : 'it'} is.`,
  ask: ({ a, b }) => `How far is it: “${a}” or “${b}”?`,
});

function found(comparison: Comparison, what: Data['what'], unordered: readonly Side[], confidence: number) {
  const sides = [...unordered].sort((p, q) => p.article - q.article);
  const places = sides.map(({ article, span }) => placeAt(comparison, article, span));
  const [clockA, clockB] = sides.map(({ article }) => clockOf(comparison, article)) as [string | null, string | null];
  const [early, late] = sides[0]?.further ? [clockB, clockA] : [clockA, clockB];
  const progress = early !== null && late !== null && late.slice(0, 10) > early.slice(0, 10);
  return {
    places,
    facts: sides.map(({ further }, i) => `${further ? 'done' : 'ahead'} ${places[i]?.text.toLowerCase()}`),
    confidence,
    ...(progress ? { severity: 'info' as const } : {}),
    data: { what, a: places[0]?.text ?? '', b: places[1]?.text ?? '', clockA, clockB, progress },
  };
}
