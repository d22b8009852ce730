import type { Comparison } from '../../model/comparison.ts';
import { type Candidate, type Detector, defineDetector, placeAt } from '../detector.ts';
import { type LabelUse, labelUses } from '../labels.ts';
import { alignedPairs } from '../sentence-pairs.ts';
import { sharedContext, slotContext } from '../slot-context.ts';

type Data = { readonly referent: string; readonly labels: readonly string[]; readonly alone: boolean };

/** Weight of shared words around two labels from which they can stand for one thing. */
const SHARED = 0.8;

/** What each article calls the same thing, where the choice of the label tells something. */
export const framingLabel: Detector = defineDetector<Data>({
  id: 'framing/label',
  kind: 'framing',
  type: 'label',
  class: 'advisory',
  severity: 'info',
  title: 'The same thing goes by other labels',
  help: 'Two articles call the same people, place or thing by different labels, and the choice tells something (“undocumented” / “illegal immigrants”, “government” / “regime”). Labels that both articles use, and labels inside quotation marks or names, are left alone. A few labels that style guides advise against are shown even where only one article has them.',
  *detect(comparison) {
    const uses = comparison.articles.map((facts, i) => labelUses(facts, i));
    const linked = linkedSentences(comparison);
    const told = new Set<LabelUse>();
    for (let i = 0; i < uses.length; i += 1) {
      for (let j = i + 1; j < uses.length; j += 1) {
        if (comparison.notCompared.some((pair) => pair.a === i && pair.b === j)) continue;
        for (const pair of apart(uses[i] ?? [], uses[j] ?? [], linked)) {
          for (const use of pair) told.add(use);
          yield candidate(comparison, pair, false);
        }
      }
    }
    for (const list of uses) {
      const seen = new Set([...told].map((use) => `${use.view.article} ${use.label}`));
      for (const use of list) {
        const key = `${use.view.article} ${use.label}`;
        if (!use.discouraged || seen.has(key)) continue;
        seen.add(key);
        yield candidate(comparison, [use], true);
      }
    }
  },
  message: ({ referent, labels, alone }) =>
    alone
      ? `“${labels[0]}”: style guides advise against this label (${referent}).`
      : `Labels for ${referent}: ${labels.map((label) => `“${label}”`).join(' / ')}.`,
});

function candidate(comparison: Comparison, uses: readonly LabelUse[], alone: boolean): Candidate<Data> {
  const places = uses.map((use) => placeAt(comparison, use.view.article, use.span));
  return {
    places,
    facts: uses.map((use) => use.label),
    confidence: alone ? 0.6 : uses[0]?.group.specific ? 0.8 : 0.65,
    data: { referent: uses[0]?.group.referent ?? '', labels: places.map((place) => place.text), alone },
  };
}

/** Per group, the first use of every label that only one of the two articles has, where a telling one is among them. */
function apart(a: readonly LabelUse[], b: readonly LabelUse[], linked: ReadonlySet<string>): LabelUse[][] {
  const found: LabelUse[][] = [];
  for (const group of new Set(a.map((use) => use.group))) {
    const [ofA, ofB] = [a, b].map((list) => list.filter((use) => use.group === group)) as [LabelUse[], LabelUse[]];
    const left = firsts(ofA.filter((use) => !ofB.some((other) => other.label === use.label)));
    const right = firsts(ofB.filter((use) => !ofA.some((other) => other.label === use.label)));
    const pairs = left.flatMap((x) => right.filter((y) => x.telling || y.telling).map((y) => [x, y] as const));
    const held = group.specific ? pairs : pairs.filter(([x, y]) => sameThing(x, y, ofA, ofB, linked));
    if (held.length > 0) found.push([...new Set(held.map(([x]) => x)), ...new Set(held.map(([, y]) => y))]);
  }
  return found;
}

function firsts(uses: readonly LabelUse[]): LabelUse[] {
  return uses.filter((use, i) => uses.findIndex((other) => other.label === use.label) === i);
}

/** Some use of the one label and some use of the other stand in sentences that make one claim, in like surroundings. */
function sameThing(
  x: LabelUse,
  y: LabelUse,
  ofA: readonly LabelUse[],
  ofB: readonly LabelUse[],
  linked: ReadonlySet<string>,
): boolean {
  return ofA
    .filter((use) => use.label === x.label)
    .some((p) =>
      ofB
        .filter((use) => use.label === y.label)
        .some(
          (q) =>
            linked.has(keyOf(p, q)) &&
            sharedContext(slotContext(p.view, p.span), slotContext(q.view, q.span)) >= SHARED,
        ),
    );
}

const keyOf = (p: LabelUse, q: LabelUse): string =>
  `${p.view.article}:${p.view.sentence.index} ${q.view.article}:${q.view.sentence.index}`;

function linkedSentences(comparison: Comparison): ReadonlySet<string> {
  const linked = new Set<string>();
  for (const { a, b } of alignedPairs(comparison)) {
    linked.add(`${a.article}:${a.sentence.index} ${b.article}:${b.sentence.index}`);
  }
  return linked;
}
