import { randomBytes } from 'node:crypto';
import type { Report } from '../../model/report.ts';
import { reportHtml } from '../../report/html/html.ts';
import { type Args, type Command, flagArg, listArg, textArg } from '../command.ts';
import { CONFIG_OPTIONS, configFor } from '../config/load-config.ts';
import { checkRules, INPUT_OPTIONS, maxBytesOf } from '../input-options.ts';
import type { Io } from '../io.ts';
import { loadInputs } from '../load-sources.ts';
import type { DecisionStore } from '../review/decision-store.ts';
import { compareOptions, sayNotes } from '../run-options.ts';
import { isCi } from '../settle-options.ts';
import { settleStories } from '../settle-stories.ts';
import { UsageError } from '../usage-error.ts';
import { inlineDisables, loadVerdicts } from '../verdicts.ts';

async function run(args: Args, io: Io): Promise<0 | 1 | 2> {
  const config = await configFor(args, io);
  if (!config) return 0;
  if (isCi(io)) throw new UsageError('"review" writes decisions, and CI is set: nothing is written in CI');
  const path = textArg(args, 'decisions') ?? config.decisions ?? 'decisions.json';
  const { openDecisions } = await import('../review/decision-store.ts');
  const store = openDecisions(path);
  await store.read();
  const inputs = await loadInputs(listArg(args, 'files'), io, { least: 2, ...maxBytesOf(args) });
  const sources = inputs.flatMap((input) => input.sources);
  const ids = sources.map((source) => source.id);
  const options = compareOptions(config, args, await checkRules(listArg(args, 'rules-off')));
  const report = (await import('../../pipeline.ts')).compareSources(sources, options);
  const story = { name: '', report, ours: 0, disables: inlineDisables(inputs, ids, ids.length) };
  const verdicts = await loadVerdicts(config, args, 'suppressions');
  const settled = await settleStories([story], {
    // Dismissed findings stay on the page, where the decision can be taken back.
    verdicts,
    update: false,
    prune: false,
    partial: true,
  });
  sayNotes(settled.notes, args, io);
  return serveReview({ report: settled.stories[0]?.report ?? report, store, path }, args, io);
}

type Review = { readonly report: Report; readonly store: DecisionStore; readonly path: string };

/** Serves the page until the process is told to end. */
async function serveReview({ report, store, path }: Review, args: Args, io: Io): Promise<0> {
  const { serve } = await import('@hono/node-server');
  const { DECISIONS_PATH, reviewApp } = await import('../review/review-app.ts');
  const { openBrowser } = await import('../review/open-browser.ts');
  const token = randomBytes(24).toString('base64url');
  const blind = flagArg(args, 'blind') ? { blind: true } : {};
  const page = reportHtml(report, { color: false, width: 100, ...blind, api: { endpoint: DECISIONS_PATH, token } });
  const by = textArg(args, 'by') ?? io.env['USER'] ?? io.env['USERNAME'];
  let port = 0;
  const hosts = (): string[] => [`127.0.0.1:${port}`, `localhost:${port}`];
  const app = reviewApp({ page, token, store, hosts, ...(by ? { by } : {}) });
  const wanted = args['port'];
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: typeof wanted === 'number' ? wanted : 0 });
    server.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new UsageError(`port ${wanted} is taken`) : error);
    });
    server.on('listening', () => {
      const address = server.address();
      port = typeof address === 'object' && address ? address.port : 0;
      const url = `http://127.0.0.1:${port}/?token=${token}`;
      io.stdout(`${url}\n`);
      if (!flagArg(args, 'quiet')) io.stderr(`decisions are saved to ${path}; end with Ctrl-C\n`);
      if (args['open'] !== false) openBrowser(url, io);
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        server.close();
        if ('closeAllConnections' in server) server.closeAllConnections();
        resolve(0);
      });
    }
  });
}

/** `discrepancy review`: the review page in a browser, with decisions that are kept. */
export const reviewCommand: Command = {
  name: 'review',
  usage: '<files..>',
  summary: 'Show the review page in a browser and keep the decisions made there',
  positionals: { files: { type: 'string', array: true, describe: 'Files, folders, patterns' } },
  options: {
    decisions: { type: 'string', requiresArg: true, describe: 'Where decisions are kept [default: decisions.json]' },
    by: { type: 'string', requiresArg: true, describe: 'Your name, put to each decision [default: the user’s]' },
    open: { type: 'boolean', default: true, describe: 'Open the browser; --no-open only prints the address' },
    port: { type: 'number', requiresArg: true, describe: 'Port on 127.0.0.1 [default: any free one]' },
    blind: { type: 'boolean', describe: 'Call the articles A, B, C instead of naming their outlets' },
    'rules-off': { type: 'string', array: true, requiresArg: true, describe: 'Rules to leave out, by id' },
    suppressions: {
      type: 'string',
      requiresArg: true,
      describe: 'suppressions.yml: findings not to show, with reasons',
    },
    now: { type: 'string', requiresArg: true, describe: 'Day by which suppressions expire [default: today]' },
    title: { type: 'string', requiresArg: true, describe: 'Heading of the page' },
    quiet: { alias: 'q', type: 'boolean', describe: 'Only the address' },
    ...CONFIG_OPTIONS,
    ...INPUT_OPTIONS,
  },
  examples: [
    ['review ours.md wire.txt', 'Open the review page; decisions go to decisions.json'],
    ['review story/*.md --by "A. Editor" --no-open', 'Only print the address'],
  ],
  run,
};
