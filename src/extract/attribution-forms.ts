import { DOUBLING_SAYING, IRREGULAR_SAYING, SAYING_VERBS, type SayingVerb } from '../lexicon/en/saying-verbs.ts';

/** Which form of its verb a word can be. `past` is also the participle of regular verbs. */
export type VerbShape = 'base' | 's' | 'ing' | 'past' | 'participle';

/** A reading of a word as a verb of saying. */
export type SayingForm = { readonly verb: SayingVerb; readonly shape: VerbShape; readonly particle?: string };

/** The regular and irregular forms of a verb's first word. */
function formsOf(word: string): readonly (readonly [VerbShape, string])[] {
  const irregular = IRREGULAR_SAYING.find(([lemma]) => lemma === word);
  const stem = DOUBLING_SAYING.includes(word)
    ? word + word.slice(-1)
    : /e$/.test(word)
      ? word.slice(0, -1)
      : /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}i`
        : word;
  const ing = /[^aeiou]y$/.test(word) ? word : stem;
  const s =
    /(?:s|sh|ch|x|z)$/.test(word) || word === 'go' ? `${word}es` : /[^aeiou]y$/.test(word) ? `${stem}es` : `${word}s`;
  return [
    ['base', word],
    ['s', s],
    ['ing', `${ing}ing`],
    ['past', irregular?.[1] ?? `${stem}ed`],
    ['participle', irregular?.[2] ?? `${stem}ed`],
  ];
}

function buildForms(): ReadonlyMap<string, readonly SayingForm[]> {
  const forms = new Map<string, SayingForm[]>();
  for (const verb of SAYING_VERBS) {
    const [word = '', particle] = verb.lemma.split(' ');
    const seen = new Set<string>();
    for (const [shape, form] of formsOf(word)) {
      if (seen.has(form) && shape === 'participle') continue;
      seen.add(form);
      const list = forms.get(form) ?? [];
      list.push({ verb, shape, ...(particle ? { particle } : {}) });
      forms.set(form, list);
    }
  }
  // "signaled" beside "signalled": the one that doubles is British, both are written.
  for (const [double, readings] of [...forms]) {
    if (/ll(?:ed|ing)$/.test(double) && /^(?:signal|label)/.test(double))
      forms.set(double.replace('ll', 'l'), readings);
  }
  return forms;
}

/** Every form of every verb of saying, folded, with its readings; those with a particle come first. */
const FORMS: ReadonlyMap<string, readonly SayingForm[]> = buildForms();

/** The reading of a word as a verb of saying, given the folded word after it (for "pointed out"). */
export function sayingForm(word: string, next: string): SayingForm | undefined {
  const readings = FORMS.get(word);
  if (!readings) return undefined;
  return (
    readings.find((reading) => reading.particle === next && reading.shape !== 'participle') ??
    readings.find((reading) => !reading.particle)
  );
}
