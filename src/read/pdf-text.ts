import { getDocumentProxy } from 'unpdf';
import type { PdfLine } from './pdf-lines.ts';

/** What a PDF prints: its lines, or why they were not read. */
export type PdfText = { readonly pages: number; readonly lines: readonly PdfLine[] };

/** A run of text as the PDF reader gives it; `transform` holds its position, counted from the lower left corner. */
type Run = {
  readonly str: string;
  readonly height: number;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
};

/** The printed lines of a PDF, of its first `maxPages` pages. Takes the bytes over. */
export async function readPdfLines(bytes: Uint8Array, maxPages: number): Promise<PdfText> {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
  try {
    const lines: PdfLine[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, maxPages); number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(
        ...linesOf(
          items.filter((item): item is typeof item & Run => 'str' in item),
          number,
        ),
      );
    }
    return { pages: pdf.numPages, lines };
  } finally {
    await pdf.destroy();
  }
}

function linesOf(runs: readonly Run[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let text = '';
  let size = 0;
  let y = 0;
  const flush = (): void => {
    if (text.trim() !== '') lines.push({ page, y, size, text: text.trim() });
    text = '';
    size = 0;
  };
  for (const run of runs) {
    const at = run.transform[5] ?? 0;
    if (text !== '' && Math.abs(at - y) > Math.max(1, size / 2)) flush();
    if (run.str.trim() !== '') {
      if (text === '') y = at;
      size = Math.max(size, run.height);
    }
    text += run.str;
    if (run.hasEOL) flush();
  }
  flush();
  return lines;
}
