import { parentPort, workerData } from 'node:worker_threads';
import { readPdfLines } from './pdf-text.ts';

/** What the thread that reads a PDF is given. */
export type PdfTask = { readonly bytes: Uint8Array; readonly maxPages: number };

const { bytes, maxPages } = workerData as PdfTask;
parentPort?.postMessage(await readPdfLines(bytes, maxPages));
