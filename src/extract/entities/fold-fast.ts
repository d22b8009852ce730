import { fold } from '../../text/normalise.ts';

const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

/** `fold`, without its cost for the many names of plain letters: thousands are folded when the lists are loaded. */
export function foldFast(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : fold(text);
}
