import type { Command } from '../command.ts';
import { checkCommand } from './check.ts';
import { compareCommand } from './compare.ts';
import { explainCommand } from './explain.ts';
import { inspectCommand } from './inspect.ts';
import { renderCommand } from './render.ts';
import { rulesCommand } from './rules.ts';

/** Every command, in the order in which `--help` lists them. */
export const commands: readonly Command[] = [
  compareCommand,
  checkCommand,
  inspectCommand,
  explainCommand,
  rulesCommand,
  renderCommand,
];
