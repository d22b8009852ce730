import type { Comparison } from '../../model/comparison.ts';
import type { Place } from '../../model/finding.ts';
import { type Span, spanContains, spansOverlap } from '../../model/span.ts';
import { type Detector, defineDetector, type HouseStyle, placeAt } from '../detector.ts';

type Data = { readonly found: string; readonly preferred: string | null; readonly never: string | null };

const ROLES: ReadonlySet<string> = new Set(['headline', 'dek', 'body', 'subhead', 'caption']);
const MOST_PLACES = 12;

/** Words against the desk's own style. */
export const nameHouseStyle: Detector = defineDetector<Data>({
  id: 'name/house-style',
  kind: 'naming',
  type: 'spelling',
  class: 'advisory',
  severity: 'info',
  title: 'A word against the house style',
  help: 'The desk’s house style (`house-style.yml`) prefers another form, wants a word not used, or keeps two names apart that an article uses side by side. Words inside quotation marks are left alone. Empty without a house style.',
  *detect(comparison, { houseStyle }) {
    for (const [wrong, preferred] of rejected(houseStyle)) {
      const places = outsideQuotes(comparison, wrong, preferred);
      const found = places[0]?.text;
      if (found)
        yield {
          places,
          facts: places.map(() => wrong.toLowerCase()),
          confidence: 0.95,
          data: { found, preferred, never: null },
        };
    }
    for (const [a, b] of houseStyle.neverMerge) {
      for (const [article] of comparison.articles.entries()) {
        const [one, two] = [a, b].map((name) =>
          outsideQuotes(comparison, name, null).filter((place) => place.article === article),
        );
        if (!one?.[0] || !two?.[0]) continue;
        yield {
          places: [one[0], two[0]],
          facts: [a.toLowerCase(), b.toLowerCase()],
          confidence: 0.6,
          data: { found: one[0].text, preferred: null, never: two[0].text },
        };
      }
    }
  },
  message: ({ found, preferred, never }) =>
    never === null
      ? `“${found}” is against the house style${preferred === null ? '' : `, which writes “${preferred}”`}.`
      : `“${found}” and “${never}” are kept apart by the house style: check that each is meant.`,
});

/** Words that the style turns down, with what it writes instead. */
function rejected({ preferred, aliases, loaded }: HouseStyle): (readonly [string, string | null])[] {
  const direct = Object.entries(preferred);
  const other = Object.entries(aliases ?? {}).flatMap(([name, others]) =>
    others.map((alias): [string, string] => [alias, name]),
  );
  return [...direct, ...other, ...loaded.map((word): [string, null] => [word, null])]
    .filter(([wrong, right]) => wrong.trim() !== '' && wrong !== right)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Where a form stands as whole words outside quotation marks and outside the preferred form. */
function outsideQuotes(comparison: Comparison, wrong: string, preferred: string | null): Place[] {
  // A form in small letters is met in headlines and at the start of sentences too; a name only as it is written.
  const flags = wrong === wrong.toLowerCase() ? 'giu' : 'gu';
  const places: Place[] = [];
  for (const [index, { article, quotes }] of comparison.articles.entries()) {
    const right = preferred === null ? [] : spansOf(article.text, preferred, flags);
    const spans = spansOf(article.text, wrong, flags).filter(
      (span) =>
        !quotes.some(({ content }) => spansOverlap(content, span)) &&
        !right.some((outer) => spanContains(outer, span)) &&
        article.sentences.some((sentence) => ROLES.has(sentence.role) && spanContains(sentence.span, span)),
    );
    places.push(...spans.slice(0, MOST_PLACES).map((span) => placeAt(comparison, index, span)));
  }
  return places;
}

function spansOf(text: string, form: string, flags: string): Span[] {
  const words = form
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, flags);
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
