import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeText } from '../../src/read/decode-text.ts';
import { EXTENSIONS } from '../../src/read/detect-format.ts';
import { expandInputs } from '../../src/read/expand-inputs.ts';
import { matchesSegment } from '../../src/read/glob.ts';
import { InputError } from '../../src/read/input-error.ts';
import { readFormat, readSource, readSources } from '../../src/read/read-source.ts';
import { buildDocx, buildZip } from './build-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'discrepancy-read-'));
const put = (name: string, data: string | Uint8Array): string => {
  writeFileSync(join(folder, name), data);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('encodings', () => {
  const text = 'Sandøy’s café – “open”\r\n';
  const utf16 = Buffer.from(text, 'utf16le');
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    ['UTF-16 LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16 BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ['Windows-1252', Buffer.from('Sand\xf8y\x92s caf\xe9 \x96 \x93open\x94\r\n', 'latin1')],
  ])('reads %s', (_name, bytes) => {
    expect(decodeText(bytes, 'a.txt')).toBe(text);
  });

  it('reads UTF-16 without a mark when it is plainly that', () => {
    expect(decodeText(Buffer.from('The dam holds.', 'utf16le'), 'a.txt')).toBe('The dam holds.');
  });
});

describe('inputs that can’t be used', () => {
  const deep = '<div>'.repeat(30_000);
  it.each([
    ['a missing file', () => join(folder, 'none.txt'), 'no such file'],
    ['a file below a file', () => join(put('file.txt', 'x'), 'a.txt'), 'no such file'],
    ['a folder', () => folder, 'is a folder, not a file'],
    ['an empty file', () => put('empty.txt', ''), 'is empty'],
    ['white space', () => put('white.md', ' \n\n\t'), 'is empty'],
    ['a picture', () => put('photo.txt', Buffer.from('89504e470d0a1a0a0000', 'hex')), 'is a PNG image, not an article'],
    ['zeros', () => put('zeros.txt', Buffer.alloc(500)), 'holds binary data, not text'],
    ['control bytes', () => put('noise.txt', Buffer.from('\u0001\u0002\u0003abc')), 'holds binary data, not text'],
    [
      'a zip that is no document',
      () => put('x.zip', buildZip([{ name: 'a', data: Buffer.from('b') }])),
      'is a zip archive, not an article',
    ],
    [
      'a damaged document',
      () => put('bad.docx', buildDocx([['Normal', 'x']]).slice(0, 300)),
      'is a damaged zip archive',
    ],
    ['a damaged PDF', () => put('bad.pdf', '%PDF-1.4\nnothing'), 'is a damaged PDF'],
    ['a PDF without pages', () => put('none.pdf', '%PDF-1.4\n1 0 obj\n<<>>\nendobj\n'), "can't be read as pdf"],
    ['a page of tags', () => put('tags.html', `<!doctype html><p>${'<'.repeat(200_000)}`), 'has more than 50000 tags'],
    [
      'a page of references',
      () => put('amp.html', `<!doctype html><p>${'&amp;'.repeat(200_000)}`),
      'has more than 50000 tags',
    ],
    ['broken JSON', () => put('bad.json', '{"headline": "x"'), 'is not valid JSON'],
    ['other JSON', () => put('other.json', '{"name": "x"}'), 'no ninjs article'],
    ['other XML', () => put('other.xml', '<menu><li>soup</li></menu>'), 'is XML with <menu>'],
    ['broken XML', () => put('bad.xml', '<nitf><body'), "can't be read as xml"],
    [
      'XML with entities',
      () => put('bomb.xml', '<!DOCTYPE nitf [<!ENTITY a "aa">]><nitf><body>&a;</body></nitf>'),
      'declares XML entities',
    ],
    [
      'a feed without items',
      () => put('none.rss', '<rss><channel><title>x</title></channel></rss>'),
      'is a feed without items',
    ],
    [
      'a page without an article',
      () => put('none.html', '<!doctype html><html><body></body></html>'),
      'holds no readable article',
    ],
    ['markup without end', () => put('deep.html', `<!doctype html><html><body>${deep}x`), 'nested too deeply'],
    ['XML without end', () => put('deep.nitf', `<nitf>${'<block>'.repeat(5000)}`), 'xml'],
  ])('%s: one line with the path and the reason', async (_name, make, reason) => {
    const path = make();
    const error = await readSources(path).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toContain(`${path}: `);
    expect((error as InputError).reason).toContain(reason);
    expect((error as InputError).message).not.toContain('\n');
  });

  it('a file without permission', async () => {
    if (process.getuid?.() === 0) return; // the superuser may read everything
    const path = put('secret.txt', 'x');
    chmodSync(path, 0);
    await expect(readSource(path)).rejects.toThrow('may not be read');
  });

  it('an input larger than the limit, from a file or standard input', async () => {
    const path = put('large.txt', 'x'.repeat(101));
    await expect(readSource(path, { maxBytes: 100 })).rejects.toThrow('is larger than 100 bytes');
    const stdin = () => Promise.resolve(Buffer.alloc(101, 'x'));
    await expect(readSource('-', { maxBytes: 100, stdin })).rejects.toThrow('-: is larger than 100 bytes');
    await expect(readSource(path, { maxBytes: 101 })).resolves.toMatchObject({ id: path });
  });

  it('an archive that unpacks to more than it should', async () => {
    const zeros = Buffer.alloc(40 * 1024 * 1024);
    const names = ['word/document.xml', 'word/a.xml', 'word/b.xml', 'word/c.xml'];
    const bomb = buildZip(names.map((name) => ({ name, data: zeros })));
    await expect(readFormat(bomb, 'bomb.docx')).rejects.toThrow('unpacks to more than');
  });
});

describe('what the words of a command line stand for', () => {
  const story = join(folder, 'story');
  mkdirSync(join(story, 'deep', 'er'), { recursive: true });
  for (const name of ['b.md', 'a.txt', '.hidden.txt', 'photo.png', 'deep/c.html', 'deep/er/d.txt', 'odd[1].txt']) {
    writeFileSync(join(story, name), 'x');
  }
  symlinkSync(join(story, 'a.txt'), join(folder, 'link.txt'));
  const names = async (...words: string[]): Promise<string[]> =>
    (await expandInputs(words.map((word) => (word === '-' ? word : join(folder, word))))).map(({ path }) =>
      path.replace(`${folder}/`, ''),
    );

  it('a folder is its articles in order, without sub-folders and hidden files', async () => {
    expect(await names('story')).toEqual(['story/a.txt', 'story/b.md', 'story/odd[1].txt']);
  });

  it('a pattern is what it matches', async () => {
    expect(await names('story/*.t?t')).toEqual(['story/a.txt', 'story/odd[1].txt']);
    expect(await names('story/[bc].md')).toEqual(['story/b.md']);
    expect(await names('story/**/*.txt')).toEqual(['story/a.txt', 'story/deep/er/d.txt', 'story/odd[1].txt']);
    expect(await names('s*/deep/c.html')).toEqual(['story/deep/c.html']);
  });

  it('a file whose name looks like a pattern is that file', async () => {
    expect(await names('story/odd[1].txt')).toEqual(['story/odd[1].txt']);
  });

  it('what was named stands in the order in which it was named', async () => {
    expect(await names('story/b.md', '-', 'story/a.txt')).toEqual(['story/b.md', '-', 'story/a.txt']);
  });

  it.each([
    [['story/*.pdf'], 'matches no file'],
    [['story/none.txt'], 'no such file'],
    [['story/deep/er', 'story/deep/er/d.txt'], 'is given twice'],
    [['story/a.txt', 'link.txt'], 'is given twice'],
    [['-', '-'], 'is given twice'],
  ])('%j is an error', async (words, reason) => {
    await expect(names(...words)).rejects.toThrow(reason);
  });

  it('a folder without articles is an error', async () => {
    mkdirSync(join(folder, 'bare'), { recursive: true });
    await expect(names('bare')).rejects.toThrow('is a folder with no articles in it');
  });

  it.each([
    ['aXb', 'a*b', true],
    ['ab', 'a*b', true],
    ['abc', 'a*b', false],
    ['a.txt', '*.t?t', true],
    ['c', '[a-d]', true],
    ['e', '[!a-d]', true],
    ['b', '[!a-d]', false],
    [`${'a'.repeat(5000)}b`, `${'*a'.repeat(40)}*c`, false],
  ])('%#: a name against a pattern', (name, pattern, expected) => {
    expect(matchesSegment(name, pattern)).toBe(expected);
  });
});

describe('any bytes', () => {
  const anyName = fc.constantFrom(...Object.keys(EXTENSIONS).map((ext) => `a.${ext}`), '-', 'a');
  const opening = fc.constantFrom(
    '',
    '<html>',
    '<?xml version="1.0"?><rss>',
    '<nitf>',
    '{"bodies":[',
    '%PDF-1.4\n',
    'PK\u0003\u0004',
    '---\n',
  );
  it('give a text or an InputError, nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(anyName, opening, fc.uint8Array({ maxLength: 400 }), async (name, head, tail) => {
        const bytes = Buffer.concat([Buffer.from(head), tail]);
        try {
          const sources = await readFormat(bytes, name);
          expect(sources.every((source) => typeof source.text === 'string')).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
