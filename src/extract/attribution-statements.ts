import { makeSpan, type Span } from '../model/span.ts';
import type { Cue } from './attribution-cue.ts';
import type { Frame } from './attribution-frames.ts';
import { isParenthesis } from './attribution-scope.ts';
import type { Unit } from './attribution-units.ts';

/** Span of the units from `from` to before `to`, without commas and stops at the ends. */
export function unitSpan(units: readonly Unit[], from: number, to: number): Span | undefined {
  let [first, last] = [from, to - 1];
  const trim = (unit: Unit | undefined) => unit?.cls === 'comma' || unit?.cls === 'stop' || unit?.norm === '.';
  while (first <= last && (trim(units[first]) || units[first]?.cls === 'coord')) first++;
  while (last >= first && trim(units[last])) last--;
  const [a, b] = [units[first], units[last]];
  return a && b && first <= last ? makeSpan(a.span.start, b.span.end) : undefined;
}

/** End of what a cue introduces: before the next cue that goes on with the same speaker, or before a new main clause. */
function contentEnd(units: readonly Unit[], cue: Cue, next: Cue | undefined): number {
  if (!next) return units.length;
  if (next.start <= cue.end) return units[next.from - 1]?.cls === 'coord' ? next.from - 1 : units.length;
  const before = units[next.start - 1];
  if (next.kind === 'participle' && before?.cls === 'comma') return next.start - 1;
  if (next.kind === 'according' && before?.cls === 'comma') return next.start - 1;
  if (next.kind === 'finite' && before?.cls === 'coord' && units[next.start - 2]?.cls === 'comma')
    return next.start - 2;
  if (next.kind === 'finite' && next.start > cue.end && units[next.from - 1]?.cls === 'coord') return next.from - 1;
  return units.length;
}

/** True when the units hold a verb, as a reported clause must. */
function hasVerb(units: readonly Unit[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const cls = units[k]?.cls;
    if (cls === 'finite' || cls === 'aux') return true;
  }
  return false;
}

/**
 * What a cue introduces in indirect speech, or undefined where it introduces nothing of its own: the clause after it, or
 * the one that it follows.
 */
export function statementOf(frame: Frame, cues: readonly Cue[], index: number): Span | undefined {
  const { units } = frame;
  const cue = cues[index] as Cue;
  const next = cues[index + 1];
  const { takes, complement } = cue;
  const clausal = takes.includes('c') || takes.includes('p');
  const objects = takes.includes('n');
  if (!clausal && !objects) return undefined;
  if (
    (complement.kind === 'clause' && clausal) ||
    (complement.kind === 'infinitive' && (takes.includes('p') || takes.includes('n'))) ||
    (complement.kind === 'object' && objects)
  ) {
    const opener = units[complement.from];
    const from = opener?.norm === 'that' ? complement.from + 1 : complement.from;
    return unitSpan(units, from, contentEnd(units, cue, next));
  }
  if (complement.kind !== 'none' || cue.kind === 'participle' || !takes.includes('c')) return undefined;
  return statementAround(units, cues, index);
}

/** Content of "The bill will pass, officials said" and "According to officials, the bill will pass". */
function statementAround(units: readonly Unit[], cues: readonly Cue[], index: number): Span | undefined {
  const cue = cues[index] as Cue;
  if (cue.kind !== 'according' && !isParenthesis(units, cue)) return undefined;
  const previous = cues[index - 1];
  const after = units[cue.end];
  if (cue.kind === 'according' && previous && previous.kind === 'finite' && previous.via === cue.source)
    return undefined;
  const then = units[cue.complement.from];
  if (then && cue.kind !== 'according' && then.cls !== 'comma' && then.cls !== 'stop' && then.norm !== '.')
    return undefined;
  const from = previous && previous.complement.kind !== 'clause' ? previous.end : 0;
  const leading = cue.start <= from + 1;
  if (leading) return after ? unitSpan(units, cue.end, contentEnd(units, cue, cues[index + 1])) : undefined;
  if (!hasVerb(units, from, cue.start)) {
    // "The bill, Smith said, would fail": the whole sentence.
    return hasVerb(units, cue.end, units.length) ? unitSpan(units, from, units.length) : undefined;
  }
  return unitSpan(units, from, cue.start);
}
