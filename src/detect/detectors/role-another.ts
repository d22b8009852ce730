import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { otherTitles } from '../other-titles.ts';

type Data = { readonly person: string; readonly a: string; readonly b: string };

/** Somebody introduced by another title. */
export const roleAnother: Detector = defineDetector<Data>({
  id: 'role/another',
  kind: 'variation',
  type: 'role',
  class: 'refile',
  severity: 'info',
  title: 'A person is introduced by another title',
  help: 'Two articles introduce one person by titles that have no word in common (“treasurer” here, “managing director” there). Both may hold, so it is never called a contradiction. Titles that go together, vague words (“boss”, “star”), former offices and people whom an article gives both titles are left alone. Check which fits the story.',
  *detect(comparison) {
    for (const { entity, a, b } of otherTitles(comparison)) {
      const places = [a, b].map(({ article, span }) => placeAt(comparison, article, span));
      yield {
        places,
        facts: [a, b].map(({ value }) => `${entity.name}: title=${value}`),
        confidence: 0.6,
        data: { person: entity.name, a: places[0]?.text ?? '', b: places[1]?.text ?? '' },
      };
    }
  },
  message: ({ person, a, b }) =>
    `${person} is introduced as “${a}” in one article and as “${b}” in the other: check which fits.`,
  ask: ({ person }) => `What is ${person}’s title?`,
});
