import type { Command } from '../command.ts';
import { compareCommand } from './compare.ts';
import { explainCommand } from './explain.ts';
import { inspectCommand } from './inspect.ts';
import { renderCommand } from './render.ts';
import { rulesCommand } from './rules.ts';

/** Every command, in the order in which `--help` lists them. */
export const commands: readonly Command[] = [
  compareCommand,
  inspectCommand,
  explainCommand,
  rulesCommand,
  renderCommand,
];
