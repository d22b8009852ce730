// Claims, measured on the invented sentences of test/extract/claims-table.ts.
// `npx tsx scripts/abilities/claims.ts` prints the table; `--list` also every slot that went wrong.
import { pathToFileURL } from 'node:url';
import { extractFacts } from '../../src/extract/extract-facts.ts';
import type { Article } from '../../src/model/article.ts';
import type { Argument, Claim } from '../../src/model/claim.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { CLAIM_ROWS, type ClaimRow, HELD_OUT_ROWS } from '../../test/extract/claims-table.ts';

/** What is compared of a claim. */
export type ClaimSlot = 'verb' | 'subject' | 'object' | 'polarity' | 'tense' | 'status';
/** The slots in the order they are written in the table. */
export const CLAIM_SLOTS: readonly ClaimSlot[] = ['subject', 'verb', 'object', 'polarity', 'tense', 'status'];

/**
 * Figures of one set of sentences. `right` counts, of `expected` claims, those whose slot is right; a claim that was not
 * found is wrong in every slot. `spurious`: finite claims that no row lists.
 */
export type ClaimFigures = {
  readonly sentences: number;
  readonly expected: number;
  readonly right: Readonly<Record<ClaimSlot, number>>;
  readonly whole: number;
  readonly spurious: number;
  /** One line for each claim with a wrong slot. */
  readonly notes: readonly string[];
};

type Slots = Readonly<Record<ClaimSlot, string>>;

/** The article of one sentence; `# ` marks a headline. */
export function sentenceArticle(row: string): Article {
  const headline = row.startsWith('# ');
  const text = headline ? row.slice(2) : row;
  const role = headline ? 'headline' : 'body';
  const blocks = [{ span: { start: 0, end: text.length }, role }] as const;
  const article = parseArticle({ id: 'row', format: 'html', text, metadata: {}, blocks });
  return { ...article, sentences: article.sentences.map((sentence) => ({ ...sentence, role })) };
}

function heads(list: readonly Argument[], ...roles: readonly Argument['role'][]): string {
  for (const role of roles) {
    const found = list.filter((argument) => argument.role === role);
    if (found.length > 0) return found.map((argument) => argument.head).join('&');
  }
  return '';
}

function slotsOf(claim: Claim): Slots {
  const { predicate } = claim;
  return {
    subject: heads(claim.arguments, 'agent'),
    verb: predicate.lemma,
    object: heads(claim.arguments, 'patient', 'complement'),
    polarity: predicate.polarity === 'positive' ? '+' : '-',
    tense: predicate.tense,
    status: predicate.status,
  };
}

function readExpected(row: string): Slots {
  const parts = row.split('|').map((part) => part.trim());
  return Object.fromEntries(CLAIM_SLOTS.map((slot, k) => [slot, parts[k] ?? ''])) as Record<ClaimSlot, string>;
}

/** Number of slots that agree, the verb counting most: for pairing. */
function likeness(found: Slots, wanted: Slots): number {
  if (found.verb !== wanted.verb) return 0;
  return 10 + CLAIM_SLOTS.filter((slot) => found[slot] === wanted[slot]).length;
}

function measureRows(rows: readonly ClaimRow[]): ClaimFigures {
  const right: Record<ClaimSlot, number> = { verb: 0, subject: 0, object: 0, polarity: 0, tense: 0, status: 0 };
  const notes: string[] = [];
  let expected = 0;
  let whole = 0;
  let spurious = 0;
  for (const [sentence, ...claims] of rows) {
    const free = extractFacts(sentenceArticle(sentence)).claims.map(slotsOf);
    for (const line of claims) {
      expected++;
      const wanted = readExpected(line);
      const best = free.map((found, k) => [likeness(found, wanted), k] as const).sort((a, b) => b[0] - a[0])[0];
      const found = best && best[0] > 0 ? free.splice(best[1], 1)[0] : undefined;
      const wrong = CLAIM_SLOTS.filter((slot) => found?.[slot] !== wanted[slot]);
      for (const slot of CLAIM_SLOTS) if (!wrong.includes(slot)) right[slot]++;
      if (wrong.length === 0) whole++;
      else
        notes.push(
          `${sentence}\n    ${line}  ->  ${found ? wrong.map((slot) => `${slot}=${found[slot]}`).join(' ') : 'not found'}`,
        );
    }
    const extra = free.filter((found) => found.tense !== 'none');
    spurious += extra.length;
    for (const found of extra)
      notes.push(`${sentence}\n    spurious: ${CLAIM_SLOTS.map((slot) => found[slot]).join(' | ')}`);
  }
  return { sentences: rows.length, expected, right, whole, spurious, notes };
}

/** Measures claims on the sentences that the rules were written with, and on those written afterwards. */
export function measureClaims(): { readonly written: ClaimFigures; readonly heldOut: ClaimFigures } {
  return { written: measureRows(CLAIM_ROWS), heldOut: measureRows(HELD_OUT_ROWS) };
}

/** The figures as rows of a Markdown table. */
export function claimTable({ written, heldOut }: ReturnType<typeof measureClaims>): string {
  const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  const row = (name: string, of: (figures: ClaimFigures) => string, wanted: string): string =>
    `| ${name} | ${of(written)} | ${of(heldOut)} | ${wanted} |`;
  return [
    '| claims | rules written with these | held out | wanted |',
    '|---|---|---|---|',
    row('sentences (claims)', (figures) => `${figures.sentences} (${figures.expected})`, '200'),
    ...CLAIM_SLOTS.map((slot) => row(slot, (figures) => share(figures.right[slot], figures.expected), '85 %')),
    row('all six slots', (figures) => share(figures.whole, figures.expected), ''),
    row('finite claims that nobody made', (figures) => String(figures.spurious), ''),
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const figures = measureClaims();
  console.log(claimTable(figures));
  if (process.argv.includes('--list')) console.log([...figures.written.notes, ...figures.heldOut.notes].join('\n'));
}
