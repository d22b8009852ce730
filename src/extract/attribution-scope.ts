import type { Cue } from './attribution-cue.ts';
import type { Unit } from './attribution-units.ts';

/** How far right of its cue a quotation may stand, in units. */
const REACH = 60;
const CONTRAST = new Set(['while', 'although', 'though', 'whereas']);

function isVerb(unit: Unit | undefined): boolean {
  return unit?.cls === 'finite' || unit?.cls === 'aux';
}

/** True when a new clause with a subject of its own begins after the "and" at `k`, before unit `to`. */
function startsClause(units: readonly Unit[], k: number, to: number): boolean {
  const first = units[k + 1];
  if (first?.cls !== 'nominal' || first.norm === 'that') return false;
  for (let i = k + 2; i < Math.min(to, k + 14); i++) {
    if (isVerb(units[i])) return true;
    if (units[i]?.cls === 'comma' || units[i]?.cls === 'quote') return false;
  }
  return false;
}

/** True when "but" at `k` leaves what is said: not before "that", a bare infinitive, or "it is “…”" with no cue. */
function turnsAway(units: readonly Unit[], k: number, at: number): boolean {
  let next = k + 1;
  while (units[next]?.cls === 'adv') next++;
  const unit = units[next];
  if (unit?.norm === 'that' || unit?.cls === 'nonfinite' || unit?.cls === 'quote') return false;
  return !(at - k <= 4 && units[at - 1]?.cls === 'aux' && /^(?:it|he|she|they)$/.test(unit?.norm ?? ''));
}

/** True for the verb of a relative clause: "who said". */
function isRelative(units: readonly Unit[], cue: Cue): boolean {
  let k = cue.from - 1;
  while (units[k]?.cls === 'adv' || units[k]?.cls === 'aux') k--;
  return units[k]?.cls === 'rel';
}

/** True when the words between the cue and the quotation at unit `at` leave what is said. */
function leavesScope(units: readonly Unit[], cue: Cue, at: number): boolean {
  let commas = 0;
  for (let k = cue.end; k < at; k++) {
    const unit = units[k] as Unit;
    if (unit.norm === ';' || unit.norm === '?' || unit.norm === '!') return true;
    if (unit.norm === ':' && k !== at - 1) return true;
    if (unit.cls === 'coord') {
      if (unit.norm === 'but' && turnsAway(units, k, at)) return true;
      if (units[k - 1]?.cls === 'comma' && startsClause(units, k, at)) return true;
    }
    if (unit.cls === 'sub' && CONTRAST.has(unit.norm) && units[k - 1]?.cls === 'comma') return true;
    if (unit.cls === 'comma' && k !== at - 1) commas++;
  }
  return commas > 0 && isRelative(units, cue);
}

/** True when nothing but the judged thing stands between a verb that takes an object and the quotation. */
function isPlainObject(units: readonly Unit[], from: number, at: number): boolean {
  for (let k = from; k < at; k++) {
    const unit = units[k] as Unit;
    if (isVerb(unit) || unit.cls === 'stop') return false;
    if (unit.cls === 'comma' && k !== at - 1 && units[k - 1]?.cls !== 'quote' && units[k + 1]?.cls !== 'quote')
      return false;
    if (unit.cls === 'rel' || (unit.cls === 'sub' && unit.norm !== 'what')) return false;
  }
  return true;
}

function reopens(units: readonly Unit[], from: number, at: number): boolean {
  for (let k = from + 1; k < at; k++) if (units[k]?.norm === 'that' && units[k - 1]?.cls === 'coord') return true;
  return false;
}

/** True when the quotation at unit `at`, right of the cue, is part of what the cue introduces. */
export function covers(units: readonly Unit[], cue: Cue, at: number, direct: boolean): boolean {
  if (at < cue.end || at - cue.end > REACH || leavesScope(units, cue, at)) return false;
  const { takes, complement } = cue;
  if (complement.kind === 'quote' && complement.from === at) return true;
  const introduces = direct && /^[:,]$/.test(units[at - 1]?.norm ?? '');
  if (takes.every((frame) => frame === 'q' || frame === 'd')) return introduces && complement.kind !== 'clause';
  switch (complement.kind) {
    case 'quote':
    case 'clause':
      return !takes.every((frame) => frame === 'o') || isPlainObject(units, cue.end, at);
    case 'infinitive':
      return takes.includes('p') || takes.includes('c') || takes.includes('t');
    case 'object':
      // "said it “…,” and that it “…”": a clause, whose verb stood in the first quotation.
      if (takes.includes('c') && reopens(units, cue.end, at)) return true;
      return introduces || isPlainObject(units, cue.end, at);
    default:
      // "The bill, Smith said, was “…”", "According to Smith, the bill was “…”", "said, in a speech, “…”".
      return introduces || (units[cue.end]?.cls === 'comma' && (cue.kind === 'according' || isParenthesis(units, cue)));
  }
}

/** True for a cue between commas, or at the start after "as": "The bill, Smith said, is". */
export function isParenthesis(units: readonly Unit[], cue: Cue): boolean {
  const before = units[cue.start - 1];
  return before?.cls === 'comma' || before?.norm === 'as';
}

/** True when what stands between a quotation and the cue after it is no clause of its own. */
export function isGap(units: readonly Unit[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const unit = units[k] as Unit;
    if (['coord', 'sub', 'finite', 'aux', 'stop', 'quote', 'rel', 'not'].includes(unit.cls)) return false;
    if (unit.cls === 'nominal' && k === from) return false;
  }
  return true;
}
