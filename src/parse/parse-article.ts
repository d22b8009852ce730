import type { Article, Paragraph, PartOfSpeech, Sentence, SentenceRole, Token } from '../model/article.ts';
import type { Source } from '../model/source.ts';
import { fold } from '../text/normalise.ts';
import { tagText } from '../text/wink.ts';

/** Reads an article's structure out of its text: metadata, paragraphs with roles, sentences, tokens. */
export function parseArticle(source: Source): Article {
  const { text } = source;
  const tokens: Token[] = tagText(text).map((word) => ({
    span: { start: word.start, end: word.start + word.text.length },
    text: word.text,
    norm: fold(word.text),
    lemma: word.lemma,
    pos: word.pos as PartOfSpeech,
    stop: !['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV'].includes(word.pos),
  }));
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  let date: string | undefined;
  let publisher: string | undefined;
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text);
  if (front) {
    date = /^date:\s*(\S+)/m.exec(front[1] ?? '')?.[1];
    publisher = /^source:\s*(.+)$/m.exec(front[1] ?? '')?.[1];
  }
  const lead = /^\s*date (\d{4}-\d\d-\d\d) /.exec(text);
  if (lead) date = lead[1];
  let at = front ? front[0].length : lead ? lead[0].length : 0;
  let title: string | undefined;
  for (const line of text.slice(at).split('\n')) {
    const body = line.trim();
    const start = at + line.indexOf(body);
    at += line.length + 1;
    if (!body) continue;
    const heading = /^#+\s*/.exec(body)?.[0].length ?? 0;
    const role: SentenceRole = heading ? 'headline' : 'body';
    if (heading && !title) title = body.slice(heading);
    const index = paragraphs.length;
    paragraphs.push({ index, span: { start: start + heading, end: start + body.length }, role });
    let from = start + heading;
    for (const piece of body.slice(heading).split(/(?<=[.?!]["”]?\s)(?=["“A-Z])/)) {
      const lead = piece.length - piece.trimStart().length;
      const span = { start: from + lead, end: from + piece.trimEnd().length };
      from += piece.length;
      if (span.end <= span.start) continue;
      const first = tokens.findIndex((t) => t.span.start >= span.start);
      const next = tokens.findIndex((t) => t.span.start >= span.end);
      sentences.push({
        index: sentences.length,
        span,
        role,
        paragraph: index,
        firstToken: first < 0 ? tokens.length : first,
        lastToken: next < 0 ? tokens.length : next,
      });
    }
  }
  return {
    id: source.id,
    format: source.format,
    text,
    metadata: {
      corrections: [],
      ...(title ? { title: { value: title, origin: 'text' } as const } : {}),
      ...(date ? { publishedAt: { value: date, origin: 'front-matter' } as const } : {}),
      ...(publisher ? { source: { value: publisher, origin: 'front-matter' } as const } : {}),
    },
    paragraphs,
    sentences,
    tokens,
  };
}
