import type { Command } from '../command.ts';
import { checkCommand } from './check.ts';
import { compareCommand } from './compare.ts';
import { explainCommand } from './explain.ts';
import { initCommand } from './init.ts';
import { inspectCommand } from './inspect.ts';
import { renderCommand } from './render.ts';
import { reviewCommand } from './review.ts';
import { rulesCommand } from './rules.ts';
import { verifyCommand } from './verify.ts';
import { versionsCommand } from './versions.ts';

/** Every command, in the order in which `--help` lists them. */
export const commands: readonly Command[] = [
  compareCommand,
  checkCommand,
  versionsCommand,
  reviewCommand,
  inspectCommand,
  explainCommand,
  rulesCommand,
  renderCommand,
  verifyCommand,
  initCommand,
];
