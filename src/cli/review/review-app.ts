import { timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Decision, formatDecisions, readDecisions } from '../../settle/decisions.ts';
import { nowIso } from '../clock.ts';
import type { DecisionStore } from './decision-store.ts';

/** What the review server serves. */
export type ReviewSetup = {
  /** The page, with the path of the decisions and the token in it. */
  readonly page: string;
  readonly token: string;
  readonly store: DecisionStore;
  /** Name put to decisions that come without one. */
  readonly by?: string;
  /** `127.0.0.1:4711` and its like: the only hosts that are answered. */
  readonly hosts: () => readonly string[];
};

/** Where the page gets and sends decisions. */
export const DECISIONS_PATH = '/api/decisions';
/** Largest body that is read: some thousands of decisions with notes. */
export const MAX_BODY: number = 1024 * 1024;

const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/**
 * The review server's answers. Everything but the page and the decisions is refused: other hosts (a page elsewhere that
 * has its name resolved to this machine), other origins, a missing or wrong token, odd paths, large bodies.
 */
export function reviewApp(setup: ReviewSetup): Hono {
  const app = new Hono({ strict: true });
  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    const why = refusal(c, setup);
    if (why) return c.text(`${why[1]}\n`, why[0]);
    return next();
  });
  app.get('/', (c) => c.html(setup.page));
  app.get(DECISIONS_PATH, async (c) => c.body(formatDecisions(await setup.store.read()), 200, JSON_TYPE));
  app.post(DECISIONS_PATH, bodyLimit({ maxSize: MAX_BODY, onError: (c) => c.text('too large\n', 413) }), async (c) =>
    save(c, setup),
  );
  app.all('*', (c) => c.text('no such page\n', 404));
  app.onError((error, c) => c.text(`${error.message}\n`, 500));
  return app;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** Why a request isn't answered; undefined when it is. */
function refusal(c: Context, { hosts, token }: ReviewSetup): readonly [400 | 403, string] | undefined {
  const host = c.req.header('host') ?? '';
  if (!hosts().includes(host)) return [403, 'another host'];
  const origin = c.req.header('origin');
  if (origin !== undefined && !hosts().some((known) => origin === `http://${known}`)) return [403, 'another origin'];
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return [403, 'another site'];
  const { pathname, searchParams } = new URL(c.req.url);
  if (!/^\/[a-z/]*$/.test(pathname) || pathname.includes('//')) return [400, 'odd path'];
  const given = c.req.header('x-discrepancy-token') ?? (pathname === '/' ? searchParams.get('token') : undefined);
  return sameToken(given ?? '', token) ? undefined : [403, 'no token: open the address that the program printed'];
}

function sameToken(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function save(c: Context, { store, by }: ReviewSetup): Promise<Response> {
  if (!(c.req.header('content-type') ?? '').startsWith('application/json')) return c.text('JSON is wanted\n', 415);
  let decisions: readonly Decision[];
  try {
    decisions = readDecisions(await c.req.json()).decisions;
  } catch {
    return c.text('no decisions\n', 400);
  }
  const now = nowIso();
  const known = new Map((await store.read()).map((decision) => [decision.fingerprint, decision]));
  const made = decisions.map((decision): Decision => {
    // A clock that runs ahead must not win for ever.
    const at = decision.at !== undefined && Date.parse(decision.at) <= Date.parse(now) ? decision.at : now;
    // A tab sends all that it knows; what others made before keeps their name.
    const before = known.get(decision.fingerprint);
    const name = decision.by ?? (before?.at === at ? before.by : by);
    return { ...decision, ...(name === undefined ? {} : { by: name }), at };
  });
  return c.body(formatDecisions(await store.add(made)), 200, JSON_TYPE);
}
