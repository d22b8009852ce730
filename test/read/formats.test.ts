import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import { readFormat, readSources } from '../../src/read/read-source.ts';
import { buildDocx } from './build-docx.ts';
import { buildPdf } from './build-pdf.ts';

const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name);

/** A source as lines of `role | text`, for comparing. */
function outline(source: Source | undefined): string[] {
  return (source?.blocks ?? []).map(({ role, span }) => `${role} | ${source?.text.slice(span.start, span.end)}`);
}

const LEAD = 'The Hollis dam will be repaired at a cost of $48 million, the state said on Tuesday.';

describe('what each format gives', () => {
  it('a web page: metadata from JSON-LD, the article without what stands around it', async () => {
    const [source] = await readSources(fixture('dam.html'));
    expect(source?.metadata).toEqual({
      title: 'Dam repair to cost $48 million',
      dek: 'The state will pay, says the engineer.',
      publishedAt: '2024-06-04T09:30-04:00',
      source: 'Hollis Courier',
      byline: 'Ida Bloom',
    });
    const lines = outline(source);
    expect(lines.slice(0, 4)).toEqual([
      'headline | Dam repair to cost $48 million',
      'dek | The state will pay, says the engineer.',
      'byline | By Ida Bloom',
      'caption | The Hollis dam in May. Photo: Ada Finch',
    ]);
    expect(lines[5]).toBe('subhead | Sixteen months');
    expect(source?.text).not.toMatch(/Sport|alert|rights reserved/);
  });

  it('a page that holds its text only in JSON-LD', async () => {
    const [source] = await readSources(fixture('dam-linked-only.html'));
    expect(outline(source)).toHaveLength(6);
    expect(source?.metadata).toMatchObject({ source: 'Valley Post', datelinePlace: 'HOLLIS, Maine' });
    expect(source?.text).not.toContain('JavaScript');
  });

  it('ninjs 1: plain body, an editor’s note that corrects', async () => {
    const [source] = await readSources(fixture('dam-v1.ninjs.json'));
    expect(source).toMatchObject({
      format: 'ninjs',
      metadata: { publishedAt: '2024-06-04T13:05-04:00', updatedAt: '2024-06-04T15:20-04:00', source: 'Northwire' },
    });
    expect(outline(source)).toEqual([
      'correction | Corrects number of workers in second paragraph.',
      'headline | Dam repair to cost $48 million',
      'byline | By Ida Bloom',
      `body | HOLLIS, Maine (Northwire) - ${LEAD}`,
      'body | The repair will take 16 months and employ 230 workers, said engineer Dora Pell.',
    ]);
  });

  it('ninjs 3: the main headline, an HTML body', async () => {
    const [source] = await readSources(fixture('dam-v3.ninjs.json'));
    expect(source?.metadata).toMatchObject({ dek: 'The state pays.', datelinePlace: 'Hollis' });
    expect(outline(source)).toEqual([
      'headline | Dam repair to cost $48 million',
      'byline | Ida Bloom',
      `body | ${LEAD}`,
      'subhead | Sixteen months',
      'body | The repair will employ 230 workers.',
    ]);
  });

  it('NITF: inline marks are text, the dateline stands before the lead', async () => {
    const [source] = await readSources(fixture('dam.nitf.xml'));
    expect(source).toMatchObject({
      format: 'nitf',
      metadata: { publishedAt: '2024-06-04T15:05-04:00', correction: 'CORRECTS number of workers' },
    });
    expect(outline(source)).toEqual([
      'headline | Dam repair to cost $48 million',
      'dek | The state pays',
      'byline | By Ida Bloom',
      `body | HOLLIS, Maine - ${LEAD}`,
      'body | The repair will employ 230 workers, said engineer Dora Pell & others.',
      'caption | The dam in May.',
      'byline | Reporting by Ida Bloom',
    ]);
  });

  it('NewsML-G2: the headline that is no slug, inline XHTML', async () => {
    const [source] = await readSources(fixture('dam.newsml.xml'));
    expect(source).toMatchObject({ format: 'newsml', metadata: { source: 'Northwire', byline: 'Ida Bloom' } });
    expect(outline(source)).toEqual([
      'headline | Dam repair to cost $48 million',
      'byline | Ida Bloom',
      `body | ${LEAD}`,
      'subhead | Sixteen months',
      'body | The repair will employ 230 workers.',
    ]);
  });

  it('RSS: an article an item, in the encoding that the file names', async () => {
    const [first, second, ...more] = await readSources(fixture('two.rss'));
    expect(more).toEqual([]);
    expect(first?.id).toMatch(/two\.rss#1$/);
    expect(first?.metadata).toMatchObject({ source: 'Valley Post', publishedAt: '2024-06-04T15:05-04:00' });
    expect(outline(first).at(-1)).toBe('body | The repair will employ 230 workers.');
    expect(second?.metadata.title).toBe('Café by the dam to close');
    expect(outline(second).at(-1)).toBe('body | The café by the Hollis dam will close in July.');
  });

  it('Atom: an escaped title, content as elements', async () => {
    const [source] = await readSources(fixture('one.atom'));
    expect(source?.metadata).toMatchObject({ title: 'Dam & bridge to be repaired', publishedAt: '2024-06-04T19:05Z' });
    expect(outline(source).slice(2)).toEqual([
      'body | The dam will be repaired for $48 million.',
      'body | The bridge comes next.',
    ]);
  });

  it('docx: headings and captions by style', async () => {
    const bytes = buildDocx([
      ['Title', 'Dam repair to cost $48 million'],
      ['Normal', LEAD],
      ['heading 2', 'Sixteen months'],
      ['caption', 'The dam in May.'],
    ]);
    const [source] = await readFormat(bytes, 'dam.docx');
    expect(source?.metadata).toEqual({ title: 'Dam repair to cost $48 million' });
    expect(outline(source)).toEqual([
      'headline | Dam repair to cost $48 million',
      `body | ${LEAD}`,
      'subhead | Sixteen months',
      'caption | The dam in May.',
    ]);
  });

  it('PDF: lines become paragraphs, divided words whole, page numbers go', async () => {
    const bytes = buildPdf([
      [
        [20, 740, 'Dam repair to cost $48 million'],
        [11, 700, 'HOLLIS, Maine - The Hollis dam will be re-'],
        [11, 687, 'paired at a cost of $48 million, the state said'],
        [11, 674, 'on Tuesday.'],
        [11, 645, 'The repair will take 16 months and employ'],
        [9, 30, '1'],
      ],
      [
        [11, 740, '230 workers, said engineer Dora Pell.'],
        [9, 30, 'Page 2 of 2'],
      ],
    ]);
    const [source] = await readFormat(bytes, 'dam.pdf');
    expect(outline(source)).toEqual([
      'headline | Dam repair to cost $48 million',
      `body | HOLLIS, Maine - ${LEAD}`,
      'body | The repair will take 16 months and employ 230 workers, said engineer Dora Pell.',
    ]);
  });

  it('plain text and Markdown stay exactly as they are in the file', async () => {
    const text = '---\r\ndate: 2024-06-04\r\n---\r\n# Dam\u00a0repair\r\n\r\n  Two  spaces.\t\r\n';
    for (const name of ['dam.md', 'dam.txt']) {
      const [source] = await readFormat(Buffer.from(text), name);
      expect(source).toEqual({ id: name, format: name === 'dam.md' ? 'markdown' : 'text', text, metadata: {} });
    }
  });
});

describe('what a file is, by its content', () => {
  const page = readFileSync(fixture('dam.html'), 'utf8');
  it.each([
    ['-', page, 'html'],
    ['-', readFileSync(fixture('dam.nitf.xml'), 'utf8'), 'nitf'],
    ['-', readFileSync(fixture('two.rss'), 'utf8'), 'feed'],
    ['-', readFileSync(fixture('dam-v3.ninjs.json'), 'utf8'), 'ninjs'],
    ['-', '# Dam repair\n\nThe dam.\n', 'markdown'],
    ['-', 'HOLLIS, Maine, June 4 (Northwire) - The dam.\n', 'text'],
    ['story', '{ and a brace is no JSON\n', 'text'],
  ] as const)('%s with %.20j is %s', async (name, text, format) => {
    const [source] = await readFormat(Buffer.from(text), name);
    expect(source?.format).toBe(format);
  });
});
