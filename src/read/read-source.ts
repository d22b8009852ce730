import { readFile } from 'node:fs/promises';
import type { Source } from '../model/source.ts';

/** Reads one input file. */
export async function readSource(path: string): Promise<Source> {
  const text = await readFile(path, 'utf8');
  return { id: path, format: path.endsWith('.md') ? 'markdown' : 'text', text, metadata: {} };
}
