import { LABEL_GROUPS, type LabelGroup } from '../lexicon/en/label-groups.ts';
import type { Token } from '../model/article.ts';
import type { ArticleFacts } from '../model/claim.ts';
import { coverSpans, type Span, spanContains } from '../model/span.ts';
import { isQuoted, type SentenceView, sentenceViews } from './sentence-pairs.ts';

/** A label of a group in the writer's own words. */
export type LabelUse = {
  readonly group: LabelGroup;
  readonly label: string;
  readonly telling: boolean;
  readonly discouraged: boolean;
  readonly span: Span;
  readonly view: SentenceView;
};

type Entry = Pick<LabelUse, 'group' | 'label' | 'telling' | 'discouraged'> & { readonly words: readonly string[] };

const byFirst = new Map<string, Entry[]>();
for (const group of LABEL_GROUPS) {
  for (const [labels, telling] of [
    [group.neutral, false],
    [group.telling, true],
  ] as const) {
    for (const label of labels) {
      const entry = {
        group,
        label,
        telling,
        discouraged: group.discouraged.includes(label),
        words: label.split(/[ -]/),
      };
      // A hyphenated word is one token or several.
      for (const words of [entry.words, label.split(' ')]) {
        const list = byFirst.get(words[0] ?? '') ?? [];
        if (!list.some((other) => other.group === group && other.words.join(' ') === words.join(' '))) {
          list.push({ ...entry, words });
        }
        byFirst.set(words[0] ?? '', list);
      }
    }
  }
}

/** The labels that an article uses outside quotation marks and names, in order. Of labels within labels the longest. */
export function labelUses(facts: ArticleFacts, article: number): LabelUse[] {
  const uses: LabelUse[] = [];
  for (const view of sentenceViews(facts, article).values()) {
    if (view.sentence.role === 'boilerplate' || view.sentence.role === 'byline') continue;
    const tokens = view.tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.norm));
    for (let i = 0; i < tokens.length; i += 1) {
      for (const use of usesAt(view, tokens, i)) {
        const inside = uses.some(
          (other) => other.view === view && other.group === use.group && spanContains(other.span, use.span),
        );
        if (!inside) uses.push(use);
      }
    }
  }
  return uses;
}

function usesAt(view: SentenceView, tokens: readonly Token[], i: number): LabelUse[] {
  const first = tokens[i] as Token;
  const entries = [
    ...(byFirst.get(first.norm) ?? []),
    ...(first.lemma === first.norm ? [] : (byFirst.get(first.lemma) ?? [])),
  ];
  const found = new Map<LabelGroup, LabelUse>();
  for (const { words, ...entry } of entries) {
    const matches = words.every((word, k) => isWord(tokens[i + k], word));
    const last = tokens[i + words.length - 1];
    if (!matches || !last) continue;
    // A bare word must be the noun itself: "a gay rights group", "to fire", "illegal parking" are none.
    if (words.length === 1 && !words[0]?.includes('-') && last.pos !== 'NOUN') continue;
    const span = coverSpans(first.span, last.span);
    const known = found.get(entry.group);
    if (known && known.span.end >= span.end) continue;
    if (isQuoted(view, span) || isName(view, span)) continue;
    found.set(entry.group, { ...entry, span, view });
  }
  return [...found.values()];
}

/** The word itself, or a noun's plural; "the richest" is not "the rich". */
function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.norm === word || (token.lemma === word && token.pos === 'NOUN'));
}

/** Words that are a proper name or part of one ("the Islamic Resistance Movement"). */
function isName(view: SentenceView, span: Span): boolean {
  return view.mentions.some(
    (mention) =>
      mention.form === 'name' &&
      mention.kind !== 'nationality' &&
      spanContains(mention.span, span) &&
      mention.span.end - mention.span.start > span.end - span.start,
  );
}
