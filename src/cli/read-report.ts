import type { Report } from '../model/report.ts';
import { decodeText } from '../read/decode-text.ts';
import { InputError } from '../read/input-error.ts';
import { readBytes } from '../read/read-bytes.ts';
import type { Io } from './io.ts';

/** A saved report may be larger than its articles: it holds them with everything read out of them. */
const MAX_REPORT_BYTES = 256 * 1024 * 1024;

/** Reads a JSON report that `compare --format json` wrote. Throws `InputError` on anything else. */
export async function readReport(path: string, io: Io): Promise<Report> {
  const bytes = await readBytes(path, MAX_REPORT_BYTES, io.stdin);
  const text = decodeText(bytes, path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(path, 'is no JSON report (compare --format json makes one)', { cause: error });
  }
  const { checkReport } = await import('../schema/check-report.ts');
  const wrong = checkReport(value);
  if (wrong !== undefined) throw new InputError(path, `is no report of this program: ${wrong}`);
  return value as Report;
}
