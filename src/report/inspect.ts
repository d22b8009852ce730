import picocolors from 'picocolors';
import type { SentenceRole } from '../model/article.ts';
import type { ArticleFacts, Claim } from '../model/claim.ts';
import type { ArticleEntity, EntityMention, QuantityMention, Quote, TimeMention } from '../model/mention.ts';
import { compareSpans, type Span, wordsAt } from '../model/span.ts';
import { countOf } from './counts.ts';
import { dateLabel, intervalLabel } from './dates.ts';
import { indexLines, type LineIndex, positionAt } from './position.ts';
import { oneLine, shortLine } from './safe-text.ts';

type Paint = ReturnType<typeof picocolors.createColors>;
type Look = { readonly facts: ArticleFacts; readonly lines: LineIndex; readonly paint: Paint };

/** What was understood of one article, for people: its structure, who and what is in it, who says what, its claims. */
export function inspectPretty(facts: ArticleFacts, options: { readonly color: boolean }): string {
  const paint = picocolors.createColors(options.color);
  const look: Look = { facts, lines: indexLines(facts.article.text), paint };
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['Text', textLines(look)],
    ['Who and where', facts.entities.map((entity) => entityLine(look, entity))],
    ['When', timeLines(look)],
    ['How much', facts.quantities.map((quantity) => quantityLine(look, quantity))],
    ['Quoted', facts.quotes.map((quote) => quoteLine(look, quote))],
    ['Claims', facts.claims.map((claim) => claimLine(look, claim))],
  ];
  const body = sections.flatMap(([title, lines]) => ['', paint.bold(`${title} (${lines.length})`), ...orNone(lines)]);
  return `${[...headLines(look), ...body].join('\n')}\n`;
}

function orNone(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? lines : ['  none'];
}

function words(look: Look, span: Span, max = 90): string {
  return shortLine(wordsAt(look.facts.article.text, span), max);
}

function at(look: Look, span: Span): string {
  return look.paint.dim(`line ${positionAt(look.lines, span.start).line}`);
}

function headLines({ facts, paint }: Look): string[] {
  const { id, format, metadata, sentences, paragraphs } = facts.article;
  const { title, dek, publishedAt, updatedAt, source, byline, dateline, corrections } = metadata;
  const where = dateline
    ? [dateline.places.join(', '), dateline.date, dateline.agency].filter(Boolean).join(' · ')
    : '';
  const rows: readonly (readonly [name: string, value: string | undefined, origin?: string | undefined])[] = [
    ['headline', title?.value, title?.origin],
    ['dek', dek?.value, dek?.origin],
    ['published', publishedAt ? dateLabel(publishedAt.value) : undefined, publishedAt?.origin],
    ['updated', updatedAt ? dateLabel(updatedAt.value) : undefined, updatedAt?.origin],
    ['source', source?.value, source?.origin],
    ['byline', byline?.value, byline?.origin],
    ['dateline', where],
    ['corrections', corrections.map((correction) => correction.kind).join(', ')],
  ];
  const known = rows.filter(([, value]) => value !== undefined && value !== '');
  const size = `${format}, ${countOf(paragraphs.length, 'paragraph')}, ${countOf(sentences.length, 'sentence')}`;
  return [
    `${paint.bold(oneLine(id))}  ${paint.dim(size)}`,
    ...known.map(([name, value, origin]) => {
      const from = origin === undefined ? '' : paint.dim(` (from ${origin === 'text' ? 'the text' : origin})`);
      return `  ${name.padEnd(11)}  ${shortLine(value ?? '', 160)}${from}`;
    }),
  ];
}

const ROLE_LABELS: Readonly<Record<SentenceRole, string>> = {
  headline: 'headline',
  dek: 'dek',
  body: '',
  subhead: 'subhead',
  caption: 'caption',
  boilerplate: 'left out',
  byline: 'byline',
  correction: 'correction',
};

/** The paragraphs with names, times, numbers, quotations and verbs in their colours; left-out ones are dim. */
function textLines(look: Look): string[] {
  const { facts, paint } = look;
  const marks = [
    ...facts.mentions.map((mention) => ({ span: mention.span, color: paint.cyan })),
    ...facts.times.map((time) => ({ span: time.span, color: paint.magenta })),
    ...facts.quantities.map((quantity) => ({ span: quantity.span, color: paint.yellow })),
    ...facts.claims.map((claim) => ({ span: claim.predicate.head, color: paint.underline })),
    ...facts.quotes.map((quote) => ({ span: quote.span, color: paint.green })),
  ].sort((a, b) => compareSpans(a.span, b.span));
  return facts.article.paragraphs.map((paragraph) => {
    const line = String(positionAt(look.lines, paragraph.span.start).line).padStart(4);
    const label = ROLE_LABELS[paragraph.role];
    const start = `${paint.dim(line)}  ${label ? paint.dim(`[${label}] `) : ''}`;
    const skipped = paragraph.role === 'boilerplate' || paragraph.role === 'byline';
    const inside = skipped
      ? []
      : marks.filter((mark) => mark.span.start >= paragraph.span.start && mark.span.end <= paragraph.span.end);
    const text = paintSpans(facts.article.text, paragraph.span, inside);
    return start + (skipped ? paint.dim(text) : text);
  });
}

/** Colours spans of a text; of overlapping ones the first gives way where the next begins. */
function paintSpans(
  text: string,
  within: Span,
  marks: readonly { readonly span: Span; readonly color: (text: string) => string }[],
): string {
  let out = '';
  let from = within.start;
  for (const [i, { span, color }] of marks.entries()) {
    const start = Math.max(from, span.start);
    const next = marks[i + 1]?.span.start ?? within.end;
    const end = Math.min(span.end, Math.max(next, start));
    if (end <= start) continue;
    out += oneLine(text.slice(from, start)) + color(oneLine(text.slice(start, end)));
    from = end;
  }
  return out + oneLine(text.slice(from, within.end));
}

function entityLine(look: Look, entity: ArticleEntity): string {
  const { facts, paint } = look;
  const forms = new Map<string, number>();
  for (const index of entity.mentions) {
    const mention: EntityMention | undefined = facts.mentions[index];
    if (!mention) continue;
    const form = words(look, mention.span, 40);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const shown = [...forms].map(([form, times]) => (times > 1 ? `${form} ×${times}` : form)).join(', ');
  const roles = entity.roles.map((role) => {
    const status = role.status === 'current' ? '' : `${role.status} `;
    return `\n      ${role.kind}: ${oneLine(status + role.value)}${role.of ? ` of ${oneLine(role.of)}` : ''}  ${at(look, role.span)}`;
  });
  return `  ${paint.cyan(oneLine(entity.name))}  ${paint.dim(entity.kind)}  ${shown}${roles.join('')}`;
}

/** Times in calendar order; what has no place in the calendar comes last. */
function timeLines(look: Look): string[] {
  const key = (time: TimeMention): string => time.interval?.from ?? '~';
  return [...look.facts.times]
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : compareSpans(a.span, b.span)))
    .map((time) => {
      const when = time.interval
        ? intervalLabel(time.interval, time.granularity)
        : (time.unplaced ?? (time.kind === 'date' ? 'not placed' : time.kind));
      const from = time.interval && time.anchor !== 'absolute' ? look.paint.dim(` counted from ${time.anchor}`) : '';
      return `  ${oneLine(when)}${from}  ${look.paint.magenta(`"${words(look, time.span)}"`)}  ${at(look, time.span)}`;
    });
}

const LARGEST = 1e300;

function quantityLine(look: Look, quantity: QuantityMention): string {
  const bounds: readonly number[] = quantity.min === quantity.max ? [quantity.min] : [quantity.min, quantity.max];
  const value = bounds.map((bound) => (Math.abs(bound) > LARGEST ? '…' : String(bound))).join(' to ');
  const about = quantity.bound === 'exact' ? '' : `${quantity.bound} `;
  const counted = quantity.counted ? words(look, quantity.counted.span, 50) : '';
  const unit = [quantity.unitName ?? (quantity.unit === 'count' ? '' : quantity.unit), counted]
    .filter(Boolean)
    .join(' ');
  return `  ${about}${value}${unit ? ` ${unit}` : ''}  ${look.paint.yellow(`"${words(look, quantity.span)}"`)}  ${at(look, quantity.span)}`;
}

function speakerOf(look: Look, attribution: number | undefined): string {
  const source = attribution === undefined ? undefined : look.facts.attributions[attribution]?.source;
  if (!source) return 'speaker unknown';
  const entity = source.entity === undefined ? undefined : look.facts.entities[source.entity];
  return oneLine(entity?.name ?? words(look, source.span, 60));
}

function quoteLine(look: Look, quote: Quote): string {
  const kind = quote.kind === 'direct' ? '' : ` ${look.paint.dim(quote.kind)}`;
  return `  ${look.paint.green(words(look, quote.span))}  ${speakerOf(look, quote.attribution)}${kind}  ${at(look, quote.span)}`;
}

function claimLine(look: Look, claim: Claim): string {
  const { paint } = look;
  const part = (role: string): string =>
    claim.arguments
      .filter((argument) => argument.role === role)
      .map((argument) => words(look, argument.span, 50))
      .join(', ');
  const { predicate } = claim;
  const not = predicate.polarity === 'negative' ? 'not ' : '';
  const status = predicate.status === 'unknown' ? '' : `, ${predicate.status}`;
  const said = claim.attribution === undefined ? '' : `  said by ${speakerOf(look, claim.attribution)}`;
  const sides = [
    part('agent') || '…',
    paint.underline(`${not}${oneLine(predicate.lemma)}`),
    part('patient'),
    part('recipient'),
  ];
  const more = [part('complement'), part('oblique')].filter(Boolean).join('; ');
  return `  ${sides.filter(Boolean).join(' ')}${more ? ` | ${more}` : ''}  ${paint.dim(`[${predicate.tense}${status}]`)}${said}  ${at(look, claim.span)}`;
}
