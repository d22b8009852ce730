import { inflateRawSync } from 'node:zlib';
import { InputError } from './input-error.ts';

const END_RECORD = 0x06054b50;
const END_SIZE = 22;
const ENTRY_RECORD = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const DEFLATED = 8;
const MAX_ENTRIES = 5000;
/** What all files in an archive may come to when unpacked: 128 MiB. */
const MAX_UNPACKED = 128 * 1024 * 1024;

/** Names of the files in a zip archive. Throws `InputError` when it is damaged or would unpack to more than 128 MiB. */
export function checkZip(bytes: Uint8Array, path: string): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  let left = MAX_UNPACKED;
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    if (count > MAX_ENTRIES) throw new InputError(path, `is an archive of more than ${MAX_ENTRIES} files`);
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i += 1) {
      if (view.getUint32(at, true) !== ENTRY_RECORD) throw new RangeError('no entry');
      const nameLength = view.getUint16(at + 28, true);
      names.push(new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)));
      left -= unpackedSize(bytes, view, at, left, path);
      at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(path, 'is a damaged zip archive', { cause: error });
  }
  return names;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new RangeError('no end record');
}

/** Unpacks an entry to see how large it really is: what an archive states of itself can't be trusted. */
function unpackedSize(bytes: Uint8Array, view: DataView, entry: number, limit: number, path: string): number {
  const method = view.getUint16(entry + 10, true);
  const size = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  if (method !== DEFLATED) return size;
  const start = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  try {
    return inflateRawSync(bytes.subarray(start, start + size), { maxOutputLength: Math.max(1, limit) }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw error;
    throw new InputError(path, `unpacks to more than ${MAX_UNPACKED} bytes`, { cause: error });
  }
}
