import type { FindingType, Severity } from '../../model/finding.ts';
import { type Detector, defineDetector } from '../detector.ts';
import { type FormKind, type NamedDifferently, namedDifferently, nameWordsOf, placesOf } from '../name-forms.ts';

type Data = {
  readonly entity: string;
  readonly a: string;
  readonly b: string;
  readonly how: string;
  readonly note: string | null;
};

/** What a house decides for itself: names that stand for one another. The rest are forms of one name, which are facts. */
const STYLE: Readonly<Partial<Record<FormKind, FindingType>>> = {
  label: 'label',
  rename: 'spelling',
  abbreviation: 'abbreviation',
  company: 'abbreviation',
  stops: 'abbreviation',
};
const HOW: Readonly<Record<FormKind, string>> = {
  spelling: 'two spellings',
  transliteration: 'two transliterations',
  label: 'two names, and the choice can tell a side',
  rename: 'an older and a newer name',
  abbreviation: 'an abbreviation and the full name',
  company: 'with and without the kind of company',
  stops: 'an abbreviation with and without full stops',
  nickname: 'a short and a full first name',
  initial: 'with and without a middle name, initial or suffix',
  misspelling: 'two spellings',
};

/** One entity is written in several ways that a desk would make one. */
export const nameVariant: Detector = defineDetector<Data>({
  id: 'name/variant',
  kind: 'variation',
  type: 'name',
  class: 'refile',
  severity: 'info',
  title: 'A name is written in several ways',
  help: 'Articles, or one article, write the name of one person, place or organisation in several ways: spellings, transliterations, a short first name, an initial, an abbreviation. A full name at first and a surname later, or an abbreviation after the full name, is no difference. Check which form the house writes.',
  *detect(comparison) {
    for (const named of namedDifferently(comparison)) {
      if (named.kind === 'misspelling') continue;
      const [a, b] = named.between;
      const places = placesOf(comparison, named.forms);
      const style = STYLE[named.kind];
      yield {
        places,
        facts: places.map(({ text }) => nameWordsOf(text).join(' ')),
        confidence: 0.85,
        ...(style ? { kind: 'naming' as const, type: style } : {}),
        severity: severityOf(named),
        data: { entity: named.entity.name, a: a.text, b: b.text, how: HOW[named.kind], note: named.note ?? null },
      };
    }
  },
  message: ({ a, b, how, note }) =>
    `“${a}” and “${b}”: ${how}; check which the house writes.${note ? ` (${note}.)` : ''}`,
});

/** Two spellings inside one article are for the desk to mend at once. */
function severityOf({ kind, between: [a, b] }: NamedDifferently): Severity {
  const spelt = kind === 'spelling' || kind === 'transliteration';
  return spelt && a.article === b.article ? 'warning' : 'info';
}
