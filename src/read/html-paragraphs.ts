import type { SentenceRole } from '../model/article.ts';
import type { RoleText } from './text-builder.ts';

/** As much of a DOM node as reading needs; linkedom's own types are not used. */
export type DomNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
};

/** A node with attributes. */
export type DomElement = DomNode & { readonly getAttribute: (name: string) => string | null };

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
/** Elements whose text isn't part of an article. */
const SKIPPED = new Set(
  'BUTTON FORM HEAD IFRAME INPUT NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA'.split(' '),
);
/** Elements that begin a paragraph of their own. */
const BLOCKS = new Set(
  [
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR',
    'LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL',
  ].flatMap((names) => names.split(' ')),
);
const ROLES: Readonly<Record<string, SentenceRole>> = {
  CAPTION: 'caption',
  FIGCAPTION: 'caption',
  FIGURE: 'caption',
  H1: 'headline',
  H2: 'subhead',
  H3: 'subhead',
  H4: 'subhead',
  H5: 'subhead',
  H6: 'subhead',
  ADDRESS: 'byline',
  ASIDE: 'boilerplate',
  FOOTER: 'boilerplate',
};
/** What stylesheets call the lines under a headline. */
const DEK_CLASS = /(?:^|[\s_-])(?:dek|standfirst|subtitle|subheadline|summary)(?:$|[\s_-])/i;
/** A longer one is a part of the page that happens to be called so. */
const LONGEST_DEK = 500;
const MAX_DEPTH = 400;

function roleOf(element: DomElement, tag: string, role: SentenceRole): SentenceRole {
  const named = BLOCKS.has(tag) && DEK_CLASS.test((element.getAttribute('class') ?? '').slice(0, 500));
  if (named && (element.textContent ?? '').length <= LONGEST_DEK) return 'dek';
  return ROLES[tag] ?? role;
}

/** The paragraphs of a piece of HTML in reading order, with the roles that the tags state; `body` for the rest. */
export function htmlParagraphs(root: DomNode): RoleText[] {
  const paragraphs: RoleText[] = [];
  let line = '';
  let lineRole: SentenceRole = 'body';
  const flush = (role: SentenceRole): void => {
    if (line.trim() !== '') paragraphs.push({ role: lineRole, text: line });
    line = '';
    lineRole = role;
  };
  const visit = (node: DomNode, role: SentenceRole, depth: number): void => {
    if (node.nodeType === TEXT_NODE) {
      line += node.textContent ?? '';
      return;
    }
    const tag = node.nodeName.toUpperCase();
    if (node.nodeType !== ELEMENT_NODE || SKIPPED.has(tag)) return;
    if (depth > MAX_DEPTH) throw new RangeError('nested too deeply');
    if (tag === 'BR') {
      // Two in a row divide paragraphs; one is a space.
      if (line.endsWith('\n')) flush(role);
      else line += '\n';
      return;
    }
    const inner = roleOf(node as DomElement, tag, role);
    const isBlock = BLOCKS.has(tag);
    if (isBlock) flush(inner);
    for (const child of node.childNodes) visit(child, inner, depth + 1);
    if (isBlock) flush(role);
  };
  visit(root, 'body', 0);
  flush('body');
  return paragraphs;
}
