import type { ArticleFacts } from '../model/claim.ts';
import type { ClaimChange, VersionReport, VersionWords } from '../model/versions.ts';
import { diffWords } from '../text/word-diff.ts';
import { checkCorrections, statusOf, versionPlace } from './check-corrections.ts';
import { changedFacts } from './fact-changes.ts';
import { matchSentences, movedPairs, type VersionSentence, versionSentences } from './match-sentences.ts';

const SIDES = { both: 'both', a: 'old', b: 'new' } as const;

/** Two versions of one article: what was added, removed, changed and moved, and whether the reader is told. Pure. */
export function compareVersionFacts(old: ArticleFacts, now: ArticleFacts): VersionReport {
  const [before, after] = [versionSentences(old.article), versionSentences(now.article)];
  const pairs = matchSentences(before, after);
  const moved = movedPairs(pairs);
  const placeOf = (facts: ArticleFacts, s: VersionSentence | undefined): ReturnType<typeof versionPlace> =>
    versionPlace(facts.article.text, s?.sentence.span ?? { start: 0, end: 0 });
  const changes = new Map<number, ClaimChange>();
  for (const pair of pairs) {
    const [a, b] = [before[pair.old], after[pair.now]];
    if (!a || !b) continue;
    const places = { old: placeOf(old, a), now: placeOf(now, b) };
    if (pair.same) {
      if (moved.has(pair)) changes.set(pair.now, { kind: 'moved', ...places, facts: [] });
      continue;
    }
    const facts = changedFacts(old, a.sentence.index, now, b.sentence.index, pair.score).map((change) => {
      const { rose: _rose, ...rest } = change;
      return { ...rest, status: statusOf(change, old, now) };
    });
    const words = diffWords(a.norm, b.norm).map(({ text, side }): VersionWords => ({ text, side: SIDES[side] }));
    changes.set(pair.now, { kind: 'changed', ...places, words, ...(moved.has(pair) ? { moved: true } : {}), facts });
  }
  const kept = new Set(pairs.map((pair) => pair.now));
  for (const [j, sentence] of after.entries()) {
    if (!kept.has(j)) changes.set(j, { kind: 'added', now: placeOf(now, sentence), facts: [] });
  }
  const left = new Set(pairs.map((pair) => pair.old));
  const removed = before
    .filter((_, i) => !left.has(i))
    .map((sentence): ClaimChange => ({ kind: 'removed', old: placeOf(old, sentence), facts: [] }));
  return {
    old: old.article.id,
    now: now.article.id,
    changes: [...[...changes].sort(([i], [j]) => i - j).map(([, change]) => change), ...removed],
    unchanged: pairs.filter((pair) => pair.same && !moved.has(pair)).length,
    corrections: checkCorrections(now),
  };
}
