import manifest from '../package.json' with { type: 'json' };
import { listed } from './print/listed.ts';
import { keymap } from './reading/keymap.ts';
import type { Entry } from './story/story.ts';
import type { Command } from './arguments.ts';

/** What is printed where a command asks about the program and not for a story. */
export function answer(asks: NonNullable<Command['asks']>, edition: readonly Entry[]): string {
  switch (asks) {
    case 'help':
      return usage;
    case 'version':
      return `${manifest.version}\n`;
    case 'list':
      return listed(edition);
    case 'printKeys':
      return keymap.map(({ keys, help }) => `${keys.join(' ')}\t${help}\n`).join('');
  }
}

const usage = `broadsheet: ${manifest.description}

Usage
  broadsheet [SOURCE]    SOURCE is a bundled story's slug (--list tells them), a file, an http(s) address,
                         or - for standard input; without one, the bundled edition

On a terminal the reader opens; press ? in it for the keys. In a pipe the story is printed as plain text.

Options
  --view VIEW        story, quotes, figures, route or all
  --format FORMAT    print as text, markdown, json, csv (quotes, figures, route) or geojson (route)
  --width CELLS      the measure, from 20 to 400
  --color WHEN       auto, always or never
  --theme THEME      auto, dark or light
  --input FORMAT     what SOURCE is: auto, text, markdown, html or json
  --at PARAGRAPH[:CHARACTER]    open there; paragraphs are counted from 0, as --format json has them
  --screen-reader    told in words for those who listen: nothing drawn, no alternate screen
  --list             the bundled stories: slug, date, headline
  --print-keys       the keys
  --help, --version

Exit status
  0 done, 1 the story can't be read, 2 the command is wrong, 130 after Ctrl-C
`;
