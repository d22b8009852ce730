import type { Correction } from '../model/article.ts';
import type { ArticleFacts } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { CorrectionCheck, FactChange, VersionPlace } from '../model/versions.ts';
import { fold } from '../text/normalise.ts';
import { type VersionSentence, versionSentences } from './match-sentences.ts';

/** Figures, and words with a capital inside a sentence: what a correction line is about. */
const TELLING = /\d+(?:[.,:]\d+)*|\p{Lu}[\p{L}’'-]+/gu;
const NUMBER_WORDS = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand)\b/gi;
/** Content words that a sentence must share with a correction line to be about the same fact. */
const SHARED = 2;

/** A span with its words and its line, from 1. */
export function versionPlace(text: string, span: Span): VersionPlace {
  const line = text.slice(0, span.start).split('\n').length;
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end), line };
}

function telling(text: string): Set<string> {
  return new Set([...text.matchAll(TELLING), ...text.matchAll(NUMBER_WORDS)].map((match) => fold(match[0])));
}

/** A text without the capital that only begins it: one before a word without. */
function withoutFirst(text: string): string {
  return text.replace(/^\s*\p{Lu}[\p{L}’'-]*(?=\s+[^\p{Lu}])/u, '');
}

/** Holds each correction line that says what was wrong and what is right against the article's sentences. */
export function checkCorrections(facts: ArticleFacts): CorrectionCheck[] {
  const { text, metadata } = facts.article;
  const sentences = versionSentences(facts.article);
  return metadata.corrections.map((correction) => {
    const { wrong, right } = correction;
    const place = versionPlace(text, correction.span);
    if (wrong === undefined || right === undefined) {
      return { kind: correction.kind, place, stillThere: [], nowhere: [] };
    }
    const [said, meant] = [telling(withoutFirst(wrong)), telling(withoutFirst(right))];
    const about = new Set(
      `${wrong} ${right}`
        .match(/[\p{L}\p{N}]{4,}/gu)
        ?.map(fold)
        .filter((w) => !said.has(w) && !meant.has(w)),
    );
    const onTopic = sentences.filter((s) => [...about].filter((word) => s.words.has(word)).length >= SHARED);
    const bad = [...said].filter((word) => !meant.has(word));
    const good = [...meant].filter((word) => !said.has(word));
    const has = (s: VersionSentence, word: string): boolean => telling(s.text).has(word);
    const stillThere = onTopic
      .filter((s) => bad.some((word) => has(s, word)) && !good.some((word) => has(s, word)))
      .map((s) => versionPlace(text, s.sentence.span));
    const missing = good.length > 0 && !sentences.some((s) => good.some((word) => has(s, word)));
    return { kind: correction.kind, place, stillThere, nowhere: missing ? [right.replace(/\s+/g, ' ').trim()] : [] };
  });
}

/**
 * Whether the reader is told of a changed fact: by a correction line that is new in this version and names the old or the
 * new form, or that says nothing definite at all ("corrects figure in second paragraph").
 */
export function statusOf(
  change: Omit<FactChange, 'status'> & { readonly rose?: boolean },
  old: ArticleFacts,
  now: ArticleFacts,
): FactChange['status'] {
  const lineOf = (facts: ArticleFacts, { span }: Correction): string =>
    fold(facts.article.text.slice(span.start, span.end));
  const before = new Set(old.article.metadata.corrections.map((correction) => lineOf(old, correction)));
  const fresh = now.article.metadata.corrections.filter((correction) => !before.has(lineOf(now, correction)));
  const names = (correction: Correction): boolean => {
    const line = lineOf(now, correction);
    const forms = [change.was, change.now].map(fold).filter((form) => form !== '');
    if (forms.some((form) => line.includes(form) || [...telling(form)].some((word) => line.includes(word))))
      return true;
    return correction.wrong === undefined && correction.kind !== 'update';
  };
  if (fresh.some(names)) return 'corrected';
  return change.rose && isLater(now, old) ? 'update' : 'silent';
}

/** True when the new version says of itself that it is later. */
function isLater(now: ArticleFacts, old: ArticleFacts): boolean {
  const stamp = ({ article }: ArticleFacts): string =>
    article.metadata.updatedAt?.value ?? article.metadata.publishedAt?.value ?? article.metadata.dateline?.date ?? '';
  return stamp(old) !== '' && stamp(now) > stamp(old);
}
