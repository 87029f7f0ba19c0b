import type * as cli from './cli.ts';
import { load } from './start/load.ts';

// This file alone is also parsed by Nodes that are too old for the rest: it tells them so in words.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(`broadsheet: needs Node 22.12 or newer; this is ${process.versions.node}\n`);
  process.exitCode = 1;
} else {
  const { run } = load(`${__dirname}/cli.cjs`) as typeof cli;
  void run(process.argv.slice(2));
}
