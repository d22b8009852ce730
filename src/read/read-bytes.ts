import { type FileHandle, open } from 'node:fs/promises';
import { InputError } from './input-error.ts';

/** Bytes that one input may have unless told otherwise: 16 MiB. */
export const DEFAULT_MAX_BYTES: number = 16 * 1024 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be read (no permission)',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'is a link that leads to itself',
  EMFILE: 'could not be opened (too many open files)',
  ENAMETOOLONG: 'has too long a name',
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EPERM: 'may not be read (no permission)',
};

/** An error of the file system as an `InputError`, in plain words. */
export function inputErrorOf(error: unknown, path: string): InputError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const reason = REASONS[code] ?? `could not be read (${code || String(error)})`;
  return new InputError(path, reason, { cause: error });
}

/** All bytes of a file, or of standard input for `-`. Reads no more than the limit and says so when there is more. */
export async function readBytes(path: string, limit: number, stdin?: () => Promise<Uint8Array>): Promise<Uint8Array> {
  if (path === '-') {
    if (!stdin) throw new InputError(path, 'standard input is not available here');
    return checkSize(await stdin(), path, limit);
  }
  if (path.includes('\0')) throw new InputError(path.replaceAll('\0', '?'), 'no such file');
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const stat = await file.stat();
    if (stat.isDirectory()) throw new InputError(path, 'is a folder, not a file');
    if (stat.size > limit) throw new InputError(path, tooLarge(limit));
    // A pipe has no size beforehand: read whatever comes and check it then.
    return checkSize(await file.readFile(), path, limit);
  } catch (error) {
    throw error instanceof InputError ? error : inputErrorOf(error, path);
  } finally {
    await file?.close();
  }
}

function checkSize(bytes: Uint8Array, path: string, limit: number): Uint8Array {
  if (bytes.length > limit) throw new InputError(path, tooLarge(limit));
  return bytes;
}

function tooLarge(limit: number): string {
  return `is larger than ${limit} bytes (--max-input-bytes)`;
}
