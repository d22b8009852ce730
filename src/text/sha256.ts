const FIRST = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
const ROUNDS = Uint32Array.from({ length: 64 }, (_, i) => cubeRootBits(primeAt(i)));

/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as the 32 bytes of the digest. For rooms that may not reach for
 * node:crypto; meant for texts of up to some megabytes.
 */
export function sha256(text: string): Uint8Array {
  const data = padded(new TextEncoder().encode(text));
  const state = Uint32Array.from(FIRST);
  const schedule = new Uint32Array(64);
  for (let at = 0; at < data.byteLength; at += 64) mixBlock(state, data, at, schedule);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => {
    digest.setUint32(4 * i, word);
  });
  return new Uint8Array(digest.buffer);
}

/** `sha256` in base64, as content security policies want it. */
export function sha256Base64(text: string): string {
  return btoa(String.fromCharCode(...sha256(text)));
}

/** The message with its end bit, zeros and its length in bits, as whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(blocks.length - 4, bytes.length * 8);
  return view;
}

function mixBlock(state: Uint32Array, data: DataView, at: number, w: Uint32Array): void {
  for (let i = 0; i < 16; i++) w[i] = data.getUint32(at + 4 * i);
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15] ?? 0;
    const y = w[i - 2] ?? 0;
    const small0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const small1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[i] = (w[i - 16] ?? 0) + small0 + (w[i - 7] ?? 0) + small1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const one =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (ROUNDS[i] ?? 0) + (w[i] ?? 0)) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (state[i] ?? 0) + word;
  });
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The i-th prime from 0; only 64 are needed. */
function primeAt(index: number): number {
  let found = -1;
  for (let n = 2; ; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
    if (prime && ++found === index) return n;
  }
}

/** First 32 bits of the fraction of a cube root: the standard's round constants. Integer arithmetic, so exact. */
function cubeRootBits(n: number): number {
  const target = BigInt(n) << 96n;
  let low = 0n;
  let high = 8n << 32n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle * middle * middle <= target) low = middle;
    else high = middle;
  }
  return Number(low & 0xffffffffn);
}
