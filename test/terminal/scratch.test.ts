import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { openTerminal } from './terminal.ts';
test('x', async () => {
  const t = openTerminal({ args: ['--screen-reader'], columns: 80, rows: 24 });
  await t.waitFor('Keys:');
  const out: string[] = [];
  let before = 0;
  const note = (k: string) => { out.push(`##### ${k}\n` + t.bytes().slice(before).replace(/\x1B/g, '␛')); before = t.bytes().length; };
  note('start');
  for (const k of ['Space','j','k','d','}','G','Space','g','2','j','j','j','j','Enter','Escape','3','j','Space','j','G','4','j','j','G','t','j','Enter','?','j','Space','q','1','/','p','o','l','Enter','n','Escape','Ctrl-L','o','+','z','q']) { t.press(k); await t.settled(80); note(k); }
  out.push(JSON.stringify(await t.exit));
  writeFileSync('/tmp/scratch.txt', out.join('\n'));
});
