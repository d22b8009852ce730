import type { FindingType } from '../../model/finding.ts';
import { type Detector, defineDetector, placeAt } from '../detector.ts';
import { type RoleClash, roleClashes } from '../role-clashes.ts';

type Data = { readonly person: string; readonly what: RoleClash['what']; readonly a: string; readonly b: string };

const TYPES: Readonly<Partial<Record<RoleClash['what'], FindingType>>> = { state: 'place', age: 'number' };
const WHAT: Readonly<Record<RoleClash['what'], string>> = {
  party: 'the party',
  state: 'the home',
  age: 'the age',
  title: 'the title',
  status: 'whether the office is still held',
  body: 'the body',
  relation: 'the relation',
};

const ASK: Readonly<Record<RoleClash['what'], (person: string) => string>> = {
  party: (person) => `Which party does ${person} belong to?`,
  state: (person) => `Where is ${person} from?`,
  age: (person) => `How old is ${person}?`,
  title: (person) => `What is the title of ${person}?`,
  status: (person) => `Does ${person} still hold the office?`,
  body: (person) => `Which body is ${person} with?`,
  relation: (person) => `How is ${person} related?`,
};

/** What the story says a person is, and that doesn't go together. */
export const roleConflict: Detector = defineDetector<Data>({
  id: 'role/conflict',
  kind: 'contradiction',
  type: 'role',
  class: 'refile',
  severity: 'error',
  title: 'A person has two titles, parties, ages or homes that do not go together',
  help: 'Wherever the articles say what a person is, two offices that nobody holds at once, two parties, two states, two ages or two relations to the same person are set side by side. Less detail, several titles that one article gives, a former office in a look back and a birthday between the articles are left alone. Check the directory, the ballot or the person.',
  *detect(comparison) {
    for (const { entity, what, a, b, more, certain, confidence, compatible } of roleClashes(comparison)) {
      const sides = [a, b, ...more].sort((x, y) => x.article - y.article || x.span.start - y.span.start);
      const places = sides.map(({ article, span }) => placeAt(comparison, article, span));
      if (compatible) {
        yield { compatible, places };
        continue;
      }
      const type = TYPES[what];
      const [first, second] = [
        sides[0] ?? a,
        sides.find((side) => side.value !== sides[0]?.value || side.status !== sides[0].status) ?? b,
      ];
      yield {
        places,
        facts: sides.map(
          (fact) =>
            `${entity.name}: ${fact.kind}=${fact.value}${fact.status === 'current' ? '' : ` (${fact.status})`}${fact.of ? ` of ${fact.of}` : ''}`,
        ),
        confidence,
        kind: certain ? 'contradiction' : 'variation',
        ...(type ? { type } : {}),
        data: {
          person: entity.name,
          what,
          a: placeAt(comparison, first.article, first.span).text,
          b: placeAt(comparison, second.article, second.span).text,
        },
      };
    }
  },
  message: ({ person, what, a, b }) => `${person} is “${a}” in one place and “${b}” in another: check ${WHAT[what]}.`,
  ask: ({ person, what }) => ASK[what](person),
});
