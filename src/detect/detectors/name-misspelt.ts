import { type Detector, defineDetector } from '../detector.ts';
import { nameWordsOf, placesOf } from '../name-forms.ts';
import { nameMistakes } from '../name-mistakes.ts';

type Data = { readonly a: string; readonly b: string; readonly how: string };

/** One name in two spellings that nothing explains, or with two first names. */
export const nameMisspelt: Detector = defineDetector<Data>({
  id: 'name/misspelt',
  kind: 'variation',
  type: 'name',
  class: 'refile',
  severity: 'warning',
  title: 'One name in two spellings',
  help: 'Two names differ by a letter or by the first name, and what the articles say of the bearer is the same: one of them may be misspelt. Known look-alikes, relatives, and two people of one article with different offices are left alone. Check the spelling with the bearer or a directory.',
  *detect(comparison) {
    for (const { between, forms, how, confidence } of nameMistakes(comparison)) {
      const [a, b] = between;
      const places = placesOf(comparison, forms);
      yield {
        places,
        facts: places.map(({ text }) => nameWordsOf(text).join(' ')),
        confidence,
        data: { a: a.text, b: b.text, how },
      };
    }
  },
  message: ({ a, b, how }) =>
    how === 'first-name'
      ? `“${a}” and “${b}” are named in the same role: check the first name.`
      : `“${a}” and “${b}”: one name in two spellings; check which is right.`,
  ask: ({ a, b }) => `Is the name ${a} or ${b}?`,
});
