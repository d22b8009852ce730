import type { ArticleFacts } from '../../model/claim.ts';
import { readSources } from '../../read/read-source.ts';
import { inspectPretty } from '../../report/inspect.ts';
import { wantsColor } from '../color.ts';
import { type Args, type Command, textArg } from '../command.ts';
import { INPUT_OPTIONS, maxBytesOf } from '../input-options.ts';
import type { Io } from '../io.ts';

/** The facts without the article's tokens, which are many and can be had with `compare --stop-after parse`. */
function withoutTokens(facts: ArticleFacts): object {
  const { tokens: _tokens, ...article } = facts.article;
  return { ...facts, article };
}

async function run(args: Args, io: Io): Promise<0> {
  const sources = await readSources(textArg(args, 'file') ?? '', { stdin: io.stdin, ...maxBytesOf(args) });
  const { factsOf } = await import('../../pipeline.ts');
  const all = sources.map(factsOf);
  if (textArg(args, 'format') === 'json') {
    const shown = all.map(withoutTokens);
    io.stdout(`${JSON.stringify(shown.length === 1 ? shown[0] : shown, null, 2)}\n`);
    return 0;
  }
  const options = { color: wantsColor(args, io) };
  io.stdout(all.map((facts) => inspectPretty(facts, options)).join('\n'));
  return 0;
}

/** `discrepancy inspect`: what the program understands of one article. */
export const inspectCommand: Command = {
  name: 'inspect',
  usage: '<file>',
  summary: 'Show what is understood of one article',
  positionals: { file: { type: 'string', describe: 'An article, or - for standard input' } },
  options: {
    format: {
      alias: 'f',
      type: 'string',
      requiresArg: true,
      choices: ['pretty', 'json'],
      default: 'pretty',
      describe: 'Output format',
    },
    color: { type: 'boolean', describe: 'Colours or none, whatever the terminal says' },
    ...INPUT_OPTIONS,
  },
  examples: [['inspect wire.txt', 'Names, times, numbers, quotations and claims, with their lines']],
  run,
};
