import type { SayingVerb } from '../lexicon/en/saying-verbs.ts';
import { type Complement, readComplement } from './attribution-complement.ts';
import type { Cue } from './attribution-cue.ts';
import { sayingForm, type VerbShape } from './attribution-forms.ts';
import type { Frame } from './attribution-frames.ts';
import { canSpeak, participleSource } from './attribution-participles.ts';
import { type NounPhrase, phraseAt } from './attribution-phrases.ts';
import { back, type Subject, subjectOf } from './attribution-subject.ts';
import type { Unit } from './attribution-units.ts';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'get', 'gets', 'got']);
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const GO_ON = new Set(['on', 'continued', 'continues', 'went', 'goes', 'began', 'begins', 'wrote', 'proceeded']);

/** True when auxiliaries, negation or a determiner before it keep the verb from telling what somebody said. */
function isBarred(units: readonly Unit[], i: number, shape: VerbShape, quoteFollows: boolean): boolean {
  const before = units[back(units, i)];
  if (!before) return false;
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const unit = units[k] as Unit;
    if (unit.cls === 'not') return true;
    if (unit.cls !== 'adv' && unit.cls !== 'aux') break;
    if (
      unit.cls === 'aux' &&
      !/^(?:has|have|had|'ve|'s|'d|did|do|does|is|was|are|were|been|being|be|am|'re)$/.test(unit.norm) &&
      !quoteFollows
    )
      return true;
    if (BE.has(unit.norm) && shape !== 'ing') return true;
  }
  if (before.norm === 'to') return !GO_ON.has(units[back(units, back(units, i))]?.norm ?? '');
  if (
    (shape === 's' || shape === 'base') &&
    (before.cls === 'poss' || POSSESSIVES.has(before.norm) || before.pos === 'DET' || before.pos === 'ADJ')
  )
    return true;
  const following = units[i + 1];
  if (
    (shape === 'past' || shape === 'participle') &&
    following?.cls === 'nominal' &&
    (before.pos === 'DET' || before.pos === 'ADJ' || before.cls === 'poss' || before.cls === 'prep')
  )
    return true;
  return (shape === 'past' || shape === 'participle') && following?.norm === 'by' && before.cls === 'nominal';
}

/** True when the word at `i` can be a verb in this form: nouns such as "claims" and "report" need the tagger's word. */
function isVerbal(units: readonly Unit[], i: number, shape: VerbShape): boolean {
  const unit = units[i] as Unit;
  const verb = unit.pos === 'VERB' || unit.pos === 'AUX';
  if (shape === 'participle') return /^(?:has|have|had|'ve|'d|having)$/.test(units[back(units, i)]?.norm ?? '');
  if (shape === 'ing' && units[i - 1]?.cls === 'prep' && /^(?:to|that)$/.test(units[i + 1]?.norm ?? '')) return true;
  // "Smith claims that": taken for a noun after a name.
  const beforeThat = shape === 's' && units[i + 1]?.norm === 'that' && units[i - 1]?.pos === 'PROPN';
  if (shape === 's' || shape === 'ing')
    return verb || beforeThat || /^(?:says|tells|saying|telling|adding)$/.test(unit.norm);
  if (shape !== 'base') return verb || unit.norm === 'said' || unit.norm === 'told' || unit.norm === 'added';
  if (!verb) return false;
  const before = units[back(units, i)];
  if (before?.norm === 'to') return true;
  return (
    before?.cls === 'rel' ||
    (before?.cls === 'nominal' && /[^s]s$|people|police|they|we|i|you|men|women/.test(before.norm))
  );
}

/** The speaker after the verb: "said Smith", after a quotation, after a clause and a comma, or at the very start. */
function invertedSource(units: readonly Unit[], i: number, after: number): NounPhrase | undefined {
  const before = units[back(units, i)];
  if (before && before.cls !== 'quote' && before.cls !== 'comma') return undefined;
  if (units[after]?.cls !== 'nominal') return undefined;
  const phrase = phraseAt(units, after, units.length);
  const next = phrase && units[phrase.core];
  if (next && (next.cls === 'finite' || next.cls === 'aux' || next.cls === 'not')) return undefined;
  return phrase;
}

/** Where "said X" may mean that X spoke: directly after a quotation, or after a clause of its own. */
function prefersInversion(units: readonly Unit[], i: number): boolean {
  const at = back(units, i);
  const before = units[at];
  if (!before) return true;
  if (before.cls === 'quote') return true;
  return before.cls === 'comma' && units[at - 1]?.cls === 'quote';
}

function shrink(units: readonly Unit[], phrase: NounPhrase): NounPhrase {
  // "said Smith in a statement", "said Smith to the newspaper": only "of", "for", "from", "with", "at" belong to the name.
  const next = units[phrase.core];
  return next && /^(?:in|on|to|by|after|during|near)$/.test(next.norm) && units[phrase.head]?.pos === 'PROPN'
    ? { ...phrase, to: phrase.core }
    : phrase;
}

/** "described by police as “…”": the speaker is the agent of a passive. */
function passiveCue(units: readonly Unit[], i: number, verb: SayingVerb, shape: VerbShape): Cue | undefined {
  if (shape !== 'past' || units[i + 1]?.norm !== 'by' || !verb.takes.includes('o')) return undefined;
  const source = phraseAt(units, i + 2, units.length);
  if (!source || !canSpeak(units, source)) return undefined;
  const agent = { ...source, to: source.core };
  const complement: Complement = { kind: 'object', from: agent.to };
  const cue = { from: i, to: i + 1, lemma: verb.lemma, takes: ['o'] as const, source: agent, inverted: true };
  return { ...cue, kind: 'finite', start: i, end: agent.to, complement, clause: 'sub' };
}

/** Reads the cue of a verb of saying at unit `i`, if it is one. */
function verbCue(units: readonly Unit[], i: number, cues: readonly Cue[]): Cue | undefined {
  const reading = sayingForm((units[i] as Unit).norm, units[i + 1]?.norm ?? '');
  // "so-called"
  if (!reading || units[i - 1]?.norm === '-' || !isVerbal(units, i, reading.shape)) return undefined;
  const { verb, shape } = reading;
  const to = reading.particle ? i + 2 : i + 1;
  const passive = passiveCue(units, i, verb, shape);
  if (passive) return passive;
  const complement = readComplement(units, to, verb);
  if (isBarred(units, i, shape, complement.kind === 'quote')) return undefined;
  // "The mayor was asked to go", in headlines without "was".
  if (verb.sense === 'asking' && verb.takes.includes('p') && complement.kind === 'infinitive' && !complement.audience)
    return undefined;
  const participle = shape === 'ing' && units[back(units, i)]?.cls !== 'aux';
  const finite = !participle;
  const base = {
    from: i,
    to,
    lemma: verb.lemma,
    takes: verb.takes,
    complement,
  };
  const speaks = verb.takes.some((frame) => frame !== 'o' && frame !== 't' && frame !== 'n');
  if (finite && speaks && shape !== 'participle' && prefersInversion(units, i)) {
    const source = invertedSource(units, i, to);
    if (source) return inverted(units, base, verb, source);
  }
  const subject = participle ? participleSource(units, i, cues) : goOnSubject(units, i);
  const adjacentClause = !subject || (units[back(units, i)]?.cls === 'comma' && subject.phrase.to < back(units, i) - 1);
  if (finite && adjacentClause && complement.kind === 'object' && verb.takes.includes('c')) {
    const source = invertedSource(units, i, to);
    if (source) return inverted(units, base, verb, source);
  }
  if (!subject) return undefined;
  // "a condition called “…”": named so by nobody in sight; "which he called “…”" is.
  const gap =
    /^(?:what|which|that|who|whom)$/.test(units[subject.phrase.from - 1]?.norm ?? '') ||
    units[subject.phrase.head]?.pos !== 'NOUN';
  if (verb.sense === 'labelling' && shape === 'past' && complement.kind === 'quote' && complement.from === to && !gap)
    return undefined;
  const source = shrink(units, subject.phrase);
  const start = Math.min(source.from, i);
  return {
    ...base,
    kind: finite ? 'finite' : 'participle',
    source,
    ...(subject.named ? { named: subject.named } : {}),
    inverted: false,
    start: participle ? i : start,
    end: to,
    clause: subject.clause,
  };
}

function goOnSubject(units: readonly Unit[], i: number): Subject | undefined {
  const at = back(units, i);
  if (units[at]?.norm !== 'to') return subjectOf(units, i);
  const verb = back(units, at);
  return subjectOf(units, units[verb]?.norm === 'on' ? back(units, verb) : verb);
}

function inverted(
  units: readonly Unit[],
  base: Pick<Cue, 'from' | 'to' | 'lemma' | 'takes'>,
  verb: SayingVerb,
  phrase: NounPhrase,
): Cue {
  const source = shrink(units, phrase);
  const complement = readComplement(units, source.to, verb);
  return {
    ...base,
    kind: 'finite',
    source,
    inverted: true,
    start: base.from,
    end: source.to,
    complement,
    clause: 'main',
  };
}

/** "according to Smith": a cue without a verb. */
function accordingCue(units: readonly Unit[], i: number): Cue | undefined {
  if ((units[i] as Unit).norm !== 'according' || units[i + 1]?.norm !== 'to') return undefined;
  const phrase = phraseAt(units, i + 2, units.length);
  if (!phrase) return undefined;
  return {
    from: i,
    to: i + 2,
    lemma: 'according to',
    takes: ['c'],
    kind: 'according',
    source: phrase,
    inverted: true,
    start: i,
    end: phrase.to,
    complement: { kind: 'none', from: phrase.to },
    clause: 'main',
  };
}

/** Every cue of a frame, in order. */
export function findCues(frame: Frame): Cue[] {
  const { units } = frame;
  const cues: Cue[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.token < 0) continue;
    const last = cues.at(-1);
    if (unit.norm === 'citing' || unit.norm === 'quoting') {
      const phrase = phraseAt(units, i + 1, units.length);
      const quoted =
        phrase &&
        (units[phrase.core]?.cls === 'quote' || units.slice(phrase.from, phrase.to).some((other) => other.soft));
      if (last && phrase && !quoted && units[i - 1]?.cls === 'comma' && canSpeak(units, phrase)) last.via ??= phrase;
      if (!quoted && units[i + 1]?.cls !== 'quote') continue;
    }
    const cue = accordingCue(units, i) ?? verbCue(units, i, cues);
    if (!cue) continue;
    if (cue.kind === 'according' && last && last.kind === 'finite' && last.complement.kind !== 'clause')
      last.via ??= cue.source;
    cues.push(cue);
    i = Math.max(i, cue.to - 1);
  }
  return cues;
}
