import { COURT_LEVELS } from '../lexicon/en/court-levels.ts';
import { makeSpan, type Span } from '../model/span.ts';
import { isQuoted, type SentencePair, type SentenceView } from './sentence-pairs.ts';

const LEVELS: ReadonlyMap<string, number> = new Map(
  COURT_LEVELS.flatMap((row, i) => row.map((word): [string, number] => [word, i])),
);

type Court = { readonly level: number; readonly span: Span };

function courtsIn(view: SentenceView): Court[] {
  return view.tokens.flatMap((token, i): Court[] => {
    const before = view.tokens[i - 1];
    if (token.norm !== 'court' || !before) return [];
    const level = LEVELS.get(before.norm.replace(/['’]s?$/, ''));
    if (level === undefined || isQuoted(view, token.span)) return [];
    return [{ level, span: makeSpan(before.span.start, token.span.end) }];
  });
}

/** The courts of two sentences that name one court each, of different levels. */
export function courtSwap({ a, b }: SentencePair): readonly [Span, Span] | undefined {
  const [left, right] = [courtsIn(a), courtsIn(b)];
  const levels = (courts: readonly Court[]): number => new Set(courts.map(({ level }) => level)).size;
  const [x, y] = [left[0], right[0]];
  if (!x || !y || levels(left) !== 1 || levels(right) !== 1 || x.level === y.level) return undefined;
  return [x.span, y.span];
}
