import { Worker } from 'node:worker_threads';
import type { Source } from '../model/source.ts';
import { InputError } from './input-error.ts';
import { joinLines } from './pdf-lines.ts';
import type { PdfText } from './pdf-text.ts';
import type { PdfTask } from './pdf-worker.ts';
import { buildText } from './text-builder.ts';

const MAX_PAGES = 200;
const MAX_SECONDS = 20;
const MAX_MEGABYTES = 512;

/** Reads the text of a PDF. Lines are put back together into paragraphs; a scan without text is an error. */
export async function readPdf(bytes: Uint8Array, path: string): Promise<Source[]> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('endobj')) {
    throw new InputError(path, 'is a damaged PDF: it holds no object');
  }
  const { pages, lines } = await readInThread({ bytes: new Uint8Array(bytes), maxPages: MAX_PAGES }, path);
  if (pages > MAX_PAGES) throw new InputError(path, `is a PDF of more than ${MAX_PAGES} pages`);
  const paragraphs = joinLines(lines);
  if (paragraphs.length === 0) throw new InputError(path, 'is a PDF without text (a scan?)');
  const title = paragraphs.find((paragraph) => paragraph.role === 'headline')?.text;
  return [{ id: path, format: 'pdf', metadata: title ? { title } : {}, ...buildText(paragraphs) }];
}

/** Starts the thread; a program that runs from its TypeScript sources has none compiled, so tsx loads it there. */
function startThread(task: PdfTask): Worker {
  const options = {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
    // What the PDF reader grumbles is not for the user.
    stdout: true,
    stderr: true,
  };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./pdf-worker.js', import.meta.url), options);
  const [thread, here] = [new URL('./pdf-worker.ts', import.meta.url).href, import.meta.url].map((url) =>
    JSON.stringify(url),
  );
  const load = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${thread}, ${here}))`;
  return new Worker(load, { ...options, eval: true });
}

/** A damaged or hostile PDF can keep the reader busy for hours, so it works in a thread that can be ended. */
function readInThread(task: PdfTask, path: string): Promise<PdfText> {
  const worker = startThread(task);
  return new Promise<PdfText>((done, fail) => {
    const timer = setTimeout(() => {
      fail(new InputError(path, `is a PDF that takes more than ${MAX_SECONDS} seconds to read`));
      void worker.terminate();
    }, MAX_SECONDS * 1000);
    worker.once('message', (text: PdfText) => {
      clearTimeout(timer);
      done(text);
      void worker.terminate();
    });
    worker.once('error', (error) => {
      clearTimeout(timer);
      fail(error);
    });
  });
}
