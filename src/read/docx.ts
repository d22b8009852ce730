import mammoth from 'mammoth';
import type { Source } from '../model/source.ts';
import { InputError } from './input-error.ts';
import { readMarkup } from './markup.ts';
import { buildText } from './text-builder.ts';
import { checkZip } from './zip.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.dek:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];

/** Reads a Word document: its paragraphs in order, headings and captions by their styles. */
export async function readDocx(bytes: Uint8Array, path: string): Promise<Source[]> {
  if (!checkZip(bytes, path).includes('word/document.xml'))
    throw new InputError(path, 'is a zip archive, not an article');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  const paragraphs = readMarkup(value, path);
  const title = paragraphs.find((paragraph) => paragraph.role === 'headline')?.text.trim();
  return [{ id: path, format: 'docx', metadata: title ? { title } : {}, ...buildText(paragraphs) }];
}
