import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openDecisions } from '../../src/cli/review/decision-store.ts';
import { DECISIONS_PATH, MAX_BODY, reviewApp } from '../../src/cli/review/review-app.ts';
import { type Decision, readDecisions } from '../../src/settle/decisions.ts';
import { makeDesk, run } from './harness.ts';

const desk = makeDesk();
afterAll(desk.clear);
const print = (n: number): string => `v1:${n.toString(16).padStart(16, '0')}`;
const body = (...decisions: readonly object[]): string => JSON.stringify({ schemaVersion: 1, decisions });
const saved = (path: string): readonly Decision[] => readDecisions(JSON.parse(readFileSync(path, 'utf8'))).decisions;

const HOST = '127.0.0.1:4711';
const path = desk.path('app.json');
const app = reviewApp({
  page: '<p>page</p>',
  token: 'secret',
  store: openDecisions(path),
  by: 'Ana',
  hosts: () => [HOST],
});
const ask = async (target: string, headers: Record<string, string> = {}, init: RequestInit = {}): Promise<Response> =>
  app.request(`http://${HOST}${target}`, { ...init, headers: { host: HOST, ...headers } });
const token = { 'x-discrepancy-token': 'secret' };
const json = { ...token, 'content-type': 'application/json' };

describe('the review server', () => {
  it('serves the page to who has the token, and to nobody that frames or sniffs it', async () => {
    const answer = await ask('/?token=secret');
    expect([answer.status, await answer.text()]).toEqual([200, '<p>page</p>']);
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['no token', '/', {}, 403],
    ['a wrong token', '/?token=secrets', {}, 403],
    ['a token in the address of the data', `${DECISIONS_PATH}?token=secret`, {}, 403],
    ['another host', '/?token=secret', { host: 'evil.example:4711' }, 403],
    ['another port', '/?token=secret', { host: '127.0.0.1:80' }, 403],
    ['another origin', DECISIONS_PATH, { ...token, origin: 'http://evil.example' }, 403],
    ['no origin at all', DECISIONS_PATH, { ...token, origin: 'null' }, 403],
    ['a secure origin of that name', DECISIONS_PATH, { ...token, origin: `https://${HOST}` }, 403],
    ['a page elsewhere', '/?token=secret', { 'sec-fetch-site': 'cross-site' }, 403],
    ['an encoded climb', '/%2e%2e%2f%2e%2e%2fetc/passwd', token, 400],
    ['a doubled slash', '//etc/passwd', token, 400],
    ['a backslash', '/..%5c..%5cwindows', token, 400],
    ['a climb', '/api/../../etc/passwd', token, 404],
    ['another page', '/api/other', token, 404],
    ['a slash too many', `${DECISIONS_PATH}/`, token, 404],
  ])('refuses %s', async (_name, target, headers, status) => {
    expect((await ask(target, headers)).status).toBe(status);
  });

  it.each([
    ['a large body', json, 'x'.repeat(MAX_BODY + 1), 413],
    ['what is no JSON', json, '{', 400],
    ['what is no decisions', json, '{"schemaVersion":1}', 400],
    ['a form', { ...token, 'content-type': 'text/plain' }, body(), 415],
    ['a post without token', { 'content-type': 'application/json' }, body(), 403],
  ])('refuses %s', async (_name, headers, text, status) => {
    expect((await ask(DECISIONS_PATH, headers, { method: 'POST', body: text })).status).toBe(status);
  });

  it('refuses a large body without a stated length', async () => {
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(MAX_BODY / 4).fill(32)),
    });
    const init = { method: 'POST', body: stream, duplex: 'half' } as RequestInit;
    expect((await ask(DECISIONS_PATH, json, init)).status).toBe(413);
  });

  it('keeps decisions with name and time, the newest of each, and gives them back', async () => {
    const post = (...decisions: readonly object[]): Promise<Response> =>
      ask(DECISIONS_PATH, { ...json, origin: `http://${HOST}` }, { method: 'POST', body: body(...decisions) });
    const first = { fingerprint: print(1), decision: 'dismiss', note: 'so', at: '2024-06-05T10:00:00.000Z' };
    expect((await post(first)).status).toBe(200);
    expect((await post(first)).status).toBe(200);
    await post(
      { ...first, decision: 'accept', at: '2024-06-05T09:00:00.000Z' },
      { fingerprint: print(2), note: 'x', at: '9999-01-01T00:00:00Z' },
    );
    const [one, two, ...more] = saved(path);
    expect(one).toEqual({ ...first, by: 'Ana' });
    expect(Date.parse(two?.at ?? '')).toBeLessThan(Date.parse('9999-01-01T00:00:00Z'));
    expect(more).toEqual([]);
    const back = await ask(DECISIONS_PATH, token);
    expect(await back.text()).toBe(readFileSync(path, 'utf8'));
  });
});

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Starts the program as a process and gives the first line of its output. */
async function start(argv: readonly string[]): Promise<{ readonly child: ChildProcess; readonly url: URL }> {
  const child = spawn(process.execPath, ['--import', 'tsx', resolve('src/bin.ts'), ...argv], {
    env: { ...process.env, CI: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return { child, url: new URL(text.split('\n')[0] ?? '') };
}

const send = (url: URL, ...decisions: readonly object[]): Promise<Response> =>
  fetch(new URL(DECISIONS_PATH, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-discrepancy-token': url.searchParams.get('token') ?? '' },
    body: body(...decisions),
  });

describe('review as a process', () => {
  it('loses no decision of two servers that write one file at once, nor one to kill -9', async () => {
    const file = desk.path('decisions.json');
    const argv = [
      'review',
      desk.path('wire.txt'),
      desk.path('daily.md'),
      '--no-open',
      '--no-config',
      '--decisions',
      file,
    ];
    const [a, b] = await Promise.all([start(argv), start(argv)]);
    expect((await fetch(a.url)).headers.get('content-type')).toContain('text/html');
    const made = Array.from({ length: 20 }, (_, n) => ({
      fingerprint: print(n + 1),
      decision: 'query',
      at: `2024-06-05T10:00:${String(n + 10)}.000Z`,
    }));
    const answers = await Promise.all(made.map((decision, n) => send(n % 2 ? a.url : b.url, decision)));
    expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(200));
    expect(saved(file)).toHaveLength(20);
    // Killed in the middle of a storm of writes: what was answered stands in the file, and the file is whole.
    const confirmed: string[] = [];
    const storm = Array.from({ length: 60 }, (_, n) =>
      send(a.url, { fingerprint: print(n + 100), decision: 'accept', at: '2024-06-05T11:00:00.000Z' }).then(
        (answer) => answer.ok && confirmed.push(print(n + 100)),
        () => {},
      ),
    );
    await Promise.race(storm);
    a.child.kill('SIGKILL');
    await Promise.all(storm);
    const prints = new Set(saved(file).map((decision) => decision.fingerprint));
    for (const known of [...made.map((decision) => decision.fingerprint), ...confirmed])
      expect(prints).toContain(known);
    // Its lock, if it held one, does not stop the other.
    expect((await send(b.url, { fingerprint: print(999), decision: 'fixed' })).status).toBe(200);
    expect(saved(file).some((decision) => decision.fingerprint === print(999))).toBe(true);
    const ended = new Promise((done) => b.child.once('exit', done));
    b.child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('does not start on a file that is none of decisions, nor in CI', async () => {
    const argv = ['review', desk.path('wire.txt'), desk.path('daily.md'), '--decisions', desk.path('wire.txt')];
    expect(await run(argv)).toMatchObject({ status: 2, err: expect.stringContaining('is no JSON') });
    expect(await run(argv, { env: { CI: '1' } })).toMatchObject({
      status: 2,
      err: expect.stringContaining('nothing is written in CI'),
    });
  });
});
