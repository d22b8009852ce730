// Small errors planted in a copy of an article, one at a time, for the mutation test. Each kind says where it can be
// planted and what it writes there; nothing is random, so a run can be repeated.
import type { ArticleFacts } from '../src/model/claim.ts';

export type Mutation = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
};

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['rose', 'fell'],
  ['approved', 'rejected'],
  ['won', 'lost'],
  ['released', 'detained'],
  ['opened', 'closed'],
  ['raise', 'cut'],
  ['raises', 'cuts'],
  ['rising', 'falling'],
  ['highest', 'lowest'],
  ['confirmed', 'denied'],
  ['before', 'after'],
  ['north', 'south'],
  ['survived', 'died'],
  ['supporters', 'opponents'],
  ['improved', 'worsened'],
];
const TITLES: readonly (readonly [string, string])[] = [
  ['Mayor', 'Governor'],
  ['President', 'Prime Minister'],
  ['chief executive', 'finance director'],
  ['Judge', 'Prosecutor'],
  ['spokeswoman', 'director'],
  ['Interior Minister', 'Justice Minister'],
  ['union president', 'union lawyer'],
  ['Library Director', 'Library Trustee'],
  ['Battalion Chief', 'Fire Marshal'],
  ['lawyer', 'brother'],
];
const OTHER_PLACES = ['Bergamo', 'Tucson', 'Aalborg', 'Galway', 'Kraljevo'];
const OTHER_PEOPLE = ['Howard Lindgren', 'Beatrice Malloy'];

/** Every mutation that fits the article, at most `limit` of a type, in text order. */
export function mutationsOf(facts: ArticleFacts, limit: number): Mutation[] {
  const { text } = facts.article;
  const found: Mutation[] = [];
  const put = (type: string, start: number, from: string, to: string): void => {
    found.push({ type, start, end: start + from.length, from, to });
  };
  const swap = (type: string, pattern: RegExp, change: (from: string) => string | undefined): void => {
    for (const match of text.matchAll(pattern)) {
      const to = change(match[0]);
      if (to && to !== match[0] && inBody(facts, match.index)) put(type, match.index, match[0], to);
    }
  };
  const next = (list: readonly string[], step: number) => (word: string) =>
    list[(list.indexOf(word) + step) % list.length];
  swap('weekday', new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'g'), next(WEEKDAYS, 2));
  swap('month', new RegExp(`\\b(?:${MONTHS.join('|')})\\b(?! (?:\\d|said))`, 'g'), next(MONTHS, 3));
  for (const quantity of facts.quantities) {
    const words = text.slice(quantity.span.start, quantity.span.end);
    const digits = /\d[\d,.]*\d|\d/.exec(words);
    if (digits) put('number', quantity.span.start + digits.index, digits[0], otherNumber(digits[0]));
  }
  for (const mention of facts.mentions) {
    const name = text.slice(mention.span.start, mention.span.end);
    if (mention.form !== 'name') continue;
    if (mention.kind === 'person' && name.includes(' ') && name.length > 8)
      put('name', mention.span.start, name, misspell(name));
    if (mention.kind === 'place')
      put('place', mention.span.start, name, OTHER_PLACES[found.length % OTHER_PLACES.length] ?? '');
  }
  for (const [type, pairs] of [
    ['antonym', OPPOSITES],
    ['title', TITLES],
  ] as const) {
    for (const [a, b] of pairs) {
      swap(type, new RegExp(`\\b${a}\\b`, 'g'), () => b);
      if (type === 'antonym') swap(type, new RegExp(`\\b${b}\\b`, 'g'), () => a);
    }
  }
  swap('negation', /\b(?:was|were|is|are|has|have|had|will|would) (?=[a-z]+(?:ed|en|in)\b)/g, (from) => `${from}not `);
  for (const quote of facts.quotes) mutateQuote(text, quote.content, put);
  for (const attribution of facts.attributions) {
    const { span, kind } = attribution.source;
    if (kind === 'person')
      put('speaker', span.start, text.slice(span.start, span.end), OTHER_PEOPLE[found.length % 2] ?? '');
  }
  return limited(found, limit);
}

function mutateQuote(
  text: string,
  content: { readonly start: number; readonly end: number },
  put: (type: string, start: number, from: string, to: string) => void,
): void {
  const words = [...text.slice(content.start, content.end).matchAll(/[a-z]{5,}/g)];
  const word = words[Math.floor(words.length / 2)];
  if (word && words.length > 2) put('quote', content.start + word.index, word[0], 'otherwise');
}

function inBody(facts: ArticleFacts, at: number): boolean {
  const sentence = facts.article.sentences.find((s) => s.span.start <= at && at < s.span.end);
  return sentence !== undefined && !['boilerplate', 'byline', 'correction'].includes(sentence.role);
}

/** Another number of the same shape, far enough away not to be a rounding: 14 becomes 21, 3.5 becomes 5.5. */
function otherNumber(digits: string): string {
  const first = digits[0] === '9' ? '4' : String(Number(digits[0]) + (Number(digits[0]) < 5 ? 3 : -3));
  return first + digits.slice(1);
}

/** Doubles a letter or changes a vowel in the last name. */
function misspell(name: string): string {
  const at = name.lastIndexOf(' ') + 1;
  const vowel = /[aeiou]/.exec(name.slice(at + 1));
  if (!vowel) return `${name}e`;
  const to = vowel[0] === 'a' ? 'e' : 'a';
  const i = at + 1 + vowel.index;
  return name.slice(0, i) + to + name.slice(i + 1);
}

/** At most `limit` of a type, none overlapping its own type's others, spread evenly over the text. */
function limited(mutations: readonly Mutation[], limit: number): Mutation[] {
  const types = [...new Set(mutations.map((m) => m.type))].sort();
  return types.flatMap((type) => {
    const all = mutations.filter((m) => m.type === type).sort((a, b) => a.start - b.start);
    const step = Math.max(1, all.length / limit);
    return Array.from({ length: Math.min(limit, all.length) }, (_, i) => all[Math.floor(i * step)]).filter(
      (m) => m !== undefined,
    );
  });
}
