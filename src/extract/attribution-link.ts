import type { Cue } from './attribution-cue.ts';
import { findCues } from './attribution-cues.ts';
import type { Frame } from './attribution-frames.ts';
import { nounCue } from './attribution-nouns.ts';
import { covers, isGap, isParenthesis } from './attribution-scope.ts';
import type { Unit } from './attribution-units.ts';
import type { QuoteShape } from './quotes-kind.ts';

/** How a quotation hangs on its cue. `continued`: no cue of its own; the speaker goes on. */
export type LinkWay = 'before' | 'after' | 'around' | 'noun' | 'continued';

/** A quotation with the cue that names its speaker. */
export type Link = {
  readonly quote: number;
  readonly cue: Cue;
  readonly frame: number;
  readonly way: LinkWay;
  /** Only quotations and "and" stand before it. */
  readonly opens: boolean;
  /** The cue leads straight to it. */
  readonly lead: boolean;
};

/** A frame with its cues and the links of its quotations. */
export type LinkedFrame = { readonly frame: Frame; readonly cues: readonly Cue[]; readonly links: readonly Link[] };

/** How far before its cue a quotation inside a reported clause may stand, in units. */
const REACH = 60;

function takesWords(cue: Cue): boolean {
  return cue.takes.some((frame) => frame !== 'o' && frame !== 't');
}

/** The cue right after a quotation: “…,” said Smith. */
function cueAfter(units: readonly Unit[], cue: Cue | undefined, at: number, shape: QuoteShape): Cue | undefined {
  if (!cue || cue.kind === 'participle' || cue.kind === 'noun' || !takesWords(cue)) return undefined;
  const adjacent =
    shape.released ||
    (shape.sentence && shape.words > 4 && cue.start === at + 1) ||
    (cue.inverted && cue.start === at + 1) ||
    cue.kind === 'according';
  if (!adjacent || !isGap(units, at + 1, cue.start)) return undefined;
  if (cue.clause === 'sub' && units[cue.start - 1]?.cls !== 'quote' && units[cue.start - 1]?.cls !== 'comma')
    return undefined;
  if (cue.takes.includes('d') && cue.takes.length === 1 && units[cue.source.head]?.pos === 'PROPN') return undefined;
  if (cue.complement.kind === 'clause' || cue.complement.kind === 'infinitive') return shape.sentence ? cue : undefined;
  return cue;
}

/** The nearest cue before a quotation whose words reach it; `next` is the first cue that starts after the quotation. */
function cueBefore(
  units: readonly Unit[],
  cues: readonly Cue[],
  next: number,
  at: number,
  direct: boolean,
): Cue | undefined {
  let tries = 0;
  for (let i = next - 1; i >= 0 && tries < 3; i--) {
    const cue = cues[i] as Cue;
    if (cue.end > at || cue.to > at) continue;
    if (covers(units, cue, at, direct)) return cue;
    tries++;
  }
  return undefined;
}

/** A cue at the end or in the middle that covers what stands before it: "The bill is “bad” for them, Smith said." */
function cueAround(units: readonly Unit[], cue: Cue | undefined, at: number): Cue | undefined {
  if (!cue || cue.kind === 'participle' || cue.complement.kind !== 'none') return undefined;
  if (!cue.takes.includes('c') && !cue.takes.includes('p')) return undefined;
  const parted = isParenthesis(units, cue) || units[cue.start - 1]?.cls === 'quote';
  if (cue.start - at > REACH || (cue.kind !== 'according' && !parted)) return undefined;
  for (let k = at + 1; k < cue.start; k++) if (/^[;:?!]$/.test((units[k] as Unit).norm)) return undefined;
  return cue;
}

/** The cue that a quotation at unit `at` hangs on, and how. */
function linkAt(
  units: readonly Unit[],
  cues: readonly Cue[],
  next: number,
  at: number,
  shape: QuoteShape,
  opens: boolean,
): { readonly cue: Cue; readonly way: LinkWay } | undefined {
  const noun = nounCue(units, at);
  const before = cueBefore(units, cues, next, at, shape.sentence);
  const after = cueAfter(units, cues[next], at, shape);
  // "called her remarks “…”": the verb's words about the noun, not the noun's own.
  const judged = noun && before && noun.to === at && before.takes.includes('o') && before.complement.kind === 'object';
  if (noun && !judged && !(before && before.from > noun.from)) return { cue: noun, way: 'noun' };
  const lead = before && before.complement.kind === 'quote' && before.complement.from === at;
  if (after && (!before || ((opens || shape.sentence) && !lead))) return { cue: after, way: 'after' };
  if (before) return { cue: before, way: 'before' };
  const around = cueAround(units, cues[next], at);
  return around ? { cue: around, way: 'around' } : undefined;
}

/** A second full quotation after "“…,” Smith said" with nothing but a description of Smith between. */
function goesOn(
  units: readonly Unit[],
  last: Link | undefined,
  at: number,
  shape: QuoteShape,
): { readonly cue: Cue; readonly way: LinkWay } | undefined {
  if (last?.way !== 'after' || !shape.sentence || at - last.cue.end > 30) return undefined;
  for (let k = last.cue.end; k < at; k++) {
    const cls = units[k]?.cls;
    if (cls === 'finite' || cls === 'aux' || cls === 'coord' || cls === 'quote') return undefined;
  }
  return { cue: last.cue, way: 'continued' };
}

function linkFrame(frame: Frame, index: number, cues: readonly Cue[], shapes: readonly QuoteShape[]): Link[] {
  const { units } = frame;
  const links: Link[] = [];
  let next = 0;
  // Whether only quotations and "and" stand before this one.
  let opens = true;
  units.forEach((unit, at) => {
    while (next < cues.length && (cues[next] as Cue).start <= at) next++;
    const shape = shapes[unit.quote];
    if (!shape) opens &&= unit.cls === 'coord' || unit.cls === 'adv';
    else if (!shape.title) {
      const link = linkAt(units, cues, next, at, shape, opens) ?? goesOn(units, links.at(-1), at, shape);
      if (link)
        links.push({
          quote: unit.quote,
          frame: index,
          opens,
          lead: link.way === 'before' && link.cue.complement.kind === 'quote' && link.cue.complement.from === at,
          ...link,
        });
    }
  });
  return links;
}

/** True when the frame holds nothing but quotations. */
function isBare(frame: Frame): boolean {
  return frame.units.every(
    (unit) => unit.cls === 'quote' || unit.cls === 'other' || unit.cls === 'stop' || unit.cls === 'comma',
  );
}

/** True when a quotation stands first and no verb after it: “…,” with a smile. */
function isTailOnly(frame: Frame): boolean {
  return frame.units.every(
    (unit, at) => at === 0 || (unit.cls !== 'finite' && unit.cls !== 'aux' && unit.cls !== 'quote'),
  );
}

/** The cue of a frame that ends in a colon or comma, for the quotation that comes next. */
function leadIn(previous: LinkedFrame | undefined, frame: Frame): Cue | undefined {
  const last = previous?.frame.units.at(-1);
  if (!previous || !last || frame.paragraph - previous.frame.paragraph > 1) return undefined;
  if (last.norm !== ':' && (last.norm !== ',' || frame.paragraph === previous.frame.paragraph)) return undefined;
  return previous.cues.findLast((cue) => takesWords(cue));
}

/** The speaker who goes on without a cue: last one of the frame before, in this paragraph or at the end of the last. */
function speakerOn(linked: readonly LinkedFrame[], frame: Frame, bare: boolean): Cue | undefined {
  const previous = linked.at(-1);
  if (!previous || frame.paragraph - previous.frame.paragraph > 1) return undefined;
  const link = previous.links.at(-1);
  if (!bare && (link?.way !== 'after' || previous.frame.paragraph !== frame.paragraph)) return undefined;
  if (link && link.way !== 'noun') return link.cue;
  const main = previous.cues.filter((cue) => cue.clause === 'main' && cue.takes.some((t) => t === 'c' || t === 'p'));
  if (main.length > 0) return previous.frame.units.some((unit) => unit.cls === 'quote') && !link ? undefined : main[0];
  // "“…,” Smith said. He was smiling. “…”": one sentence without any cue may stand between.
  const before = linked.at(-2);
  if (previous.cues.length > 0 || before?.frame.paragraph !== frame.paragraph) return undefined;
  const earlier = before.links.at(-1);
  return earlier?.way === 'after' || earlier?.way === 'before' ? earlier.cue : undefined;
}

/** Links every quotation of the article that has a speaker in plain sight to its cue. */
export function linkQuotes(frames: readonly Frame[], shapes: readonly QuoteShape[]): LinkedFrame[] {
  const linked: LinkedFrame[] = [];
  frames.forEach((frame, index) => {
    const cues = findCues(frame);
    const links = linkFrame(frame, index, cues, shapes);
    const first = frame.units.findIndex((unit) => unit.cls === 'quote');
    const unit = frame.units[first];
    if (unit && first === 0 && !links.some((link) => link.quote === unit.quote) && shapes[unit.quote]?.sentence) {
      const led = leadIn(linked.at(-1), frame);
      const bare = isBare(frame) && (shapes[unit.quote]?.ended ?? false);
      const cue = led ?? (bare || isTailOnly(frame) ? speakerOn(linked, frame, bare) : undefined);
      if (cue && !shapes[unit.quote]?.title) {
        const way: LinkWay = led ? 'before' : 'continued';
        for (const other of frame.units) {
          if (
            other.cls === 'quote' &&
            !links.some((link) => link.quote === other.quote) &&
            (other === unit || isBare(frame))
          ) {
            links.push({ quote: other.quote, cue, frame: index, way, opens: true, lead: false });
          }
        }
        links.sort((a, b) => a.quote - b.quote);
      }
    }
    linked.push({ frame, cues, links });
  });
  return linked;
}
