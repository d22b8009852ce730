import { type Args, type Command, textArg } from '../command.ts';
import type { Io } from '../io.ts';

async function run(args: Args, io: Io): Promise<0> {
  const rules = (await import('../../pipeline.ts')).listRules();
  if (textArg(args, 'format') === 'json') {
    io.stdout(`${JSON.stringify(rules, null, 2)}\n`);
    return 0;
  }
  const idWidth = Math.max(0, ...rules.map((rule) => rule.id.length));
  const lines = rules.map(
    (rule) => `${rule.id.padEnd(idWidth)}  ${rule.severity.padEnd(7)}  ${rule.class.padEnd(9)}  ${rule.title}`,
  );
  const count = `${rules.length} rules. discrepancy explain --rule ID says what one looks for and leaves alone.`;
  io.stdout(`${[...lines, '', count].join('\n')}\n`);
  return 0;
}

/** `discrepancy rules`: every rule with its defaults. */
export const rulesCommand: Command = {
  name: 'rules',
  usage: '',
  summary: 'List the rules with their severities',
  positionals: {},
  options: {
    format: {
      alias: 'f',
      type: 'string',
      requiresArg: true,
      choices: ['pretty', 'json'],
      default: 'pretty',
      describe: 'Output format',
    },
  },
  examples: [
    ['rules', 'A line a rule: id, severity, class, title'],
    ['rules --format json', 'The same with the help texts, for programs'],
  ],
  run,
};
