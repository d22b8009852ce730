import type { Comparison } from '../model/comparison.ts';
import { coverSpans, type Span } from '../model/span.ts';
import { wordWeight } from '../text/idf.ts';
import { stemWord } from '../text/stem.ts';
import { isDoubtful } from './claim-facts.ts';
import type { ClaimView } from './claim-match.ts';
import { claimPairs } from './claim-pairs.ts';
import { eventPairs } from './event-pairs.ts';
import { isQuoted } from './sentence-pairs.ts';

/** An event with the order in which it stands to another: "after the crash", "before the vote was counted". */
type Order = {
  readonly order: 'after' | 'before';
  /** Stems of what it comes after or before. */
  readonly heads: ReadonlySet<string>;
  readonly span: Span;
};

/** One event that comes after another in one article, and before it in the other. */
export type OrderClash = {
  readonly a: { readonly article: number; readonly span: Span };
  readonly b: { readonly article: number; readonly span: Span };
  readonly order: Order['order'];
  readonly fit: number;
};

const TELLING = 0.3;
/** How sure two claims are to tell one event that were joined by verb and object alone. */
const JOINED = 0.6;

/** Events told in both articles whose order to another event, named by the same word, is turned round. */
export function* orderClashes(comparison: Comparison): Generator<OrderClash> {
  for (const { a, b, fit } of samePairs(comparison)) {
    if (a.claim.predicate.polarity !== b.claim.predicate.polarity || isDoubtful(a) || isDoubtful(b)) continue;
    const [left, right] = [ordersOf(a), ordersOf(b)];
    for (const x of left) {
      for (const y of right) {
        if (x.order === y.order || !meet(x, y)) continue;
        // "Before and after the vote": then both are told.
        if ([...left, ...right].some((z) => z !== x && z !== y && (meet(z, x) || meet(z, y)))) continue;
        yield {
          a: { article: a.view.article, span: x.span },
          b: { article: b.view.article, span: y.span },
          order: x.order,
          fit,
        };
      }
    }
  }
}

function* samePairs(comparison: Comparison): Generator<{ a: ClaimView; b: ClaimView; fit: number }> {
  for (const { a, b, event, fit } of claimPairs(comparison)) if (event.kind === 'same') yield { a, b, fit };
  for (const { a, b, args } of eventPairs(comparison)) {
    yield { a, b, fit: args.agent === 'same' ? JOINED + 0.1 : JOINED };
  }
}

const meet = (x: Order, y: Order): boolean => [...x.heads].some((stem) => y.heads.has(stem));

/** What a claim comes before or after: a noun after the preposition, or a clause that hangs on it. */
function ordersOf({ view, claim }: ClaimView): Order[] {
  const found: Order[] = [];
  const add = (order: string, heads: readonly string[], span: Span): void => {
    const telling = heads.filter((head) => wordWeight(head) >= TELLING).map(stemWord);
    if ((order !== 'after' && order !== 'before') || telling.length === 0 || isQuoted(view, span)) return;
    found.push({ order, heads: new Set(telling), span });
  };
  for (const { role, preposition, head, span } of claim.arguments) {
    const word = view.tokens.findLast((token) => token.span.end <= span.start);
    if (role === 'oblique' && preposition && word?.norm === preposition) {
      add(preposition, [head.toLowerCase()], coverSpans(word.span, span));
    }
  }
  for (const child of view.claims) {
    if (child.parent !== claim.index) continue;
    const word = view.tokens.findLast((token) => token.span.end <= child.span.start);
    const things = child.arguments.filter(({ role }) => role === 'agent' || role === 'patient');
    if (word && things.length > 0) {
      const end = things.reduce((last, { span }) => Math.max(last, span.end), child.predicate.span.end);
      add(
        word.norm,
        things.map(({ head }) => head.toLowerCase()),
        { start: word.span.start, end },
      );
    }
  }
  return found;
}
