import { type Coordination, coordinationsIn, type Member } from '../coordinations.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { alignedPairs, isQuoted, type SentencePair } from '../sentence-pairs.ts';

type Data = { readonly shared: string; readonly onlyA: string; readonly onlyB: string };

const SCORE = 0.35;

/** Two lists of what was covered, met or named, with a member in common and others not. */
export const scopeList: Detector = defineDetector<Data>({
  id: 'scope/list',
  kind: 'variation',
  type: 'scope',
  class: 'corrected',
  severity: 'info',
  title: 'A list has other members',
  help: 'Two aligned sentences list people or things, the lists share a member, and each has one that the other lacks, or one goes on where the other stops. Lists in quotations are left alone, and so is a list against a single name: that is less detail. Check who or what belongs to it.',
  *detect(comparison) {
    for (const pair of alignedPairs(comparison)) {
      if (pair.score < SCORE) continue;
      const lists = [pair.a, pair.b].map((view) =>
        coordinationsIn(comparison, view).filter(({ span }) => !isQuoted(view, span)),
      );
      for (const [a, b] of meetingLists(lists[0] ?? [], lists[1] ?? [])) {
        const [onlyA, onlyB] = [lacking(a, b), lacking(b, a)];
        if (!isTelling(a, b, onlyA, onlyB)) continue;
        const text = (side: 'a' | 'b', members: readonly Member[]): string =>
          members.map(({ span }) => placeAt(comparison, sideOf(pair, side), span).text).join(', ');
        yield {
          places: [placeAt(comparison, pair.a.article, a.span), placeAt(comparison, pair.b.article, b.span)],
          facts: [a, b].map(({ members }) =>
            members
              .map(({ key }) => key)
              .sort()
              .join(' '),
          ),
          confidence: Math.min(0.85, 0.4 + 0.4 * pair.score),
          data: {
            shared: text(
              'a',
              a.members.filter((member) => !onlyA.includes(member)),
            ),
            onlyA: text('a', onlyA),
            onlyB: text('b', onlyB),
          },
        };
      }
    }
  },
  message: ({ shared, onlyA, onlyB }) =>
    onlyA && onlyB
      ? `Both list “${shared}”, one with “${onlyA}”, the other with “${onlyB}”: check who or what belongs to it.`
      : `Both list “${shared}”, one of them “${onlyA || onlyB}” too: check who or what belongs to it.`,
  ask: () => 'Is the list complete?',
});

const sideOf = (pair: SentencePair, side: 'a' | 'b'): number => pair[side].article;

function* meetingLists(
  left: readonly Coordination[],
  right: readonly Coordination[],
): Generator<readonly [Coordination, Coordination]> {
  for (const a of left) {
    const best = right.find((b) => lacking(a, b).length < a.members.length);
    if (best) yield [a, best];
  }
}

/** Members of one list that the other has not, by name or by head noun and a shared word. */
function lacking(list: Coordination, other: Coordination): Member[] {
  return list.members.filter((member) => !other.members.some((one) => isSame(member, one)));
}

function isSame(a: Member, b: Member): boolean {
  if (a.key === b.key) return true;
  if (a.kind !== 'thing' && b.kind !== 'thing') return false;
  // "Harbor Street and Millbrook libraries", "… and Millbrook branches": what they share is named by the name.
  if ([...a.names].some((name) => b.names.has(name))) return true;
  // "Phones" and "smartphones": one noun is the end of the other.
  if (a.kind === b.kind)
    return a.key.length > 3 && b.key.length > 3 && (a.key.endsWith(b.key) || b.key.endsWith(a.key));
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  return shared > 0 && shared === Math.min(a.stems.size, b.stems.size);
}

/** A name against a noun may be one person; a lone extra is told only where the lists are otherwise the same. */
function isTelling(a: Coordination, b: Coordination, onlyA: readonly Member[], onlyB: readonly Member[]): boolean {
  if (onlyA.length + onlyB.length === 0) return false;
  if (onlyA.length > 0 && onlyB.length > 0) return onlyA.some((x) => onlyB.every((y) => x.kind === y.kind));
  return Math.min(a.members.length, b.members.length) >= 2;
}
