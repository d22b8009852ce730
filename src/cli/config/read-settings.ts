import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { decodeText } from '../../read/decode-text.ts';
import { InputError } from '../../read/input-error.ts';
import { readBytes } from '../../read/read-bytes.ts';
import { checkValue, type SettingsKind } from '../../schema/check-value.ts';
import { didYouMean } from '../suggest.ts';

/** A settings file as read: its value, its text, and the line of a place in it. */
export type Settings = {
  readonly value: unknown;
  readonly text: string;
  /** Line, from 1, of the value at a path of keys; of the key itself with `ofKey`. */
  readonly lineOf: (path: readonly string[], ofKey?: boolean) => number;
};

const MAX_SETTINGS_BYTES = 4 * 1024 * 1024;

/**
 * Reads a YAML or JSON file (JSON is YAML) and holds it against its schema. Throws `InputError` with the line of the
 * first thing that is wrong; an unknown key gets a did-you-mean.
 */
export async function readSettings(path: string, kind: SettingsKind): Promise<Settings> {
  const text = decodeText(await readBytes(path, MAX_SETTINGS_BYTES), path);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) throw new InputError(`${path}:${lines.linePos(error.pos[0]).line}`, error.message.split('\n')[0] ?? '');
  const value: unknown = document.toJS({ maxAliasCount: 100 }) ?? (kind === 'suppressions' ? [] : {});
  const lineOf = (keys: readonly string[], ofKey = false): number =>
    lines.linePos(offsetOf(document, keys, ofKey)).line;
  const trouble = checkValue(kind, value);
  if (trouble) {
    const { path: at, says, unknownKey, known = [] } = trouble;
    if (unknownKey !== undefined) {
      const line = lineOf([...at, unknownKey], true);
      throw new InputError(`${path}:${line}`, `unknown key "${unknownKey}".${didYouMean(unknownKey, known)}`);
    }
    const name = at.length > 0 ? `"${at.join('.')}" ` : 'the file ';
    throw new InputError(`${path}:${lineOf(at)}`, `${name}${says}`);
  }
  return { value, text, lineOf };
}

/** Offset of the node at a path of keys, or of its key; of what encloses it where it isn't there. */
function offsetOf(document: Document, keys: readonly string[], ofKey: boolean): number {
  const last = keys.at(-1);
  const parent = document.getIn(keys.slice(0, -1), true);
  if (ofKey && last !== undefined && isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === last);
    if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  const node = document.getIn(keys, true) ?? parent;
  return (node as { readonly range?: readonly number[] } | undefined)?.range?.[0] ?? 0;
}
