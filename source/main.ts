// Also parsed by Nodes that are too old to run the rest: it says so in words.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(`broadsheet: needs Node 22.12 or newer; this is ${process.versions.node}\n`);
  process.exitCode = 1;
} else {
  void import('./cli.ts').then(({ run }) => run(process.argv.slice(2)));
}
