#!/usr/bin/env node
import { processIo } from './cli/io.ts';
import { main } from './cli/main.ts';

const io = processIo();
process.exitCode = await main(process.argv.slice(2), io).catch((error: unknown) => {
  // Not 1, which would say that there are findings.
  io.stderr(`${error instanceof Error ? error.stack : String(error)}\ndiscrepancy: this is a bug, please report it\n`);
  return 2;
});
