import type { Relation } from '../../model/report.ts';
import { escapeXml, shortLine } from '../safe-text.ts';

/** A finished picture: its size in pixels and its elements. Colours come from classes, so that a page can have its own. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly body: string;
  readonly title: string;
};

/** The relation in words, for legends and titles. */
export const RELATION_NAMES: Readonly<Record<Relation, string>> = {
  same: 'no difference found',
  differs: 'differs',
  contradicts: 'contradicts',
};

/** The relation as a sign, so that colour is never alone. */
export const RELATION_SIGNS: Readonly<Record<Relation, string>> = { same: '=', differs: '≈', contradicts: '≠' };

/** An `<svg>` element with a title for screen readers. `extra` comes first inside it (a style). */
export function svgElement(picture: Picture, extra: string = ''): string {
  const { width, height, body, title } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="picture" role="img" aria-label="${escapeXml(title)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(title)}</title>`,
    extra,
    body,
    '</svg>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** A line of text, cut to so many characters. */
export function textAt(
  x: number,
  y: number,
  words: string,
  options: { max?: number; kind?: string; anchor?: string } = {},
): string {
  const anchor = options.anchor ? ` text-anchor="${options.anchor}"` : '';
  const kind = options.kind ? ` class="${options.kind}"` : '';
  return `<text x="${round(x)}" y="${round(y)}"${kind}${anchor}>${escapeXml(shortLine(words, options.max ?? 200))}</text>`;
}

/** One decimal is enough for a picture, and keeps it the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Colours for a picture on its own, on white. */
export const PICTURE_STYLE = `<style>
text { font: 13px system-ui, sans-serif; fill: #1c1e21; }
.quiet { fill: #595f69; font-size: 12px; }
.strong { font-weight: 700; }
.paper { fill: #ffffff; }
.bar { fill: #e3e5e8; }
.line { stroke: #b9bdc4; fill: none; }
.sentence { fill: #c3c7cd; }
.sentence.same { fill: #2f7d4f; }
.sentence.differs { fill: #b06f00; }
.sentence.contradicts { fill: #b3261e; }
.link { fill: none; stroke-width: 2; }
.link.same { stroke: #2f7d4f; }
.link.differs { stroke: #b06f00; stroke-dasharray: 7 4; }
.link.contradicts { stroke: #b3261e; stroke-width: 3.5; }
.sign { font-weight: 700; paint-order: stroke; stroke: #ffffff; stroke-width: 5px; }
.sign.same { fill: #2f7d4f; }
.sign.differs { fill: #8a5300; }
.sign.contradicts { fill: #b3261e; }
.dot { fill: #1f4fa3; }
.join { stroke: #1f4fa3; stroke-width: 2; fill: none; }
</style>`;
