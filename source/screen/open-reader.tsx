import { render } from 'ink';
import type { ReadStream, WriteStream } from 'node:tty';
import { clip } from '../print/clip.ts';
import type { Event } from '../reading/read.ts';
import type { Reading, Window } from '../reading/reading.ts';
import { App, type Obey } from './app.tsx';
import type { Draw } from './draw.ts';
import { suspend } from './suspend.ts';
import { windowOf, type Terminal } from './terminal.ts';

type Options = {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly draw: Draw;
  readonly terminal: Terminal;
  /** Asked, once the first frame is drawn, for what comes in later. */
  readonly later: () => Promise<Event | undefined>;
  readonly onRead: (reading: Reading) => void;
};

/** Goes on with a reading whose first frame is on the screen; resolves with the exit status when the reader leaves. */
export async function openReader(start: Reading, options: Options): Promise<number> {
  const { stdin, stdout, draw, terminal, later, onRead } = options;
  let status = 0;
  const obey: Obey = async (effect, app) => {
    switch (effect.type) {
      case 'copy':
        terminal.copy(clip(effect.story, effect.view, effect.block));
        return effect.told;
      case 'browse': {
        const { openInBrowser } = await import('./opener.ts');
        return openInBrowser(effect.url);
      }
      case 'quit':
        status = effect.status;
        app.exit();
        return undefined;
      case 'redraw':
        // What is told anew stands below what was told before.
        if (start.linear) return undefined;
        await app.suspendTerminal(() => void stdout.write('\x1B[H\x1B[2J'));
        return undefined;
      case 'suspend':
        await app.suspendTerminal(() => suspend(terminal));
        return start.linear ? 'Reading again' : undefined;
    }
  };
  // A turn later, so that a key that waits is answered first.
  const coming = new Promise<void>((resolve) => setTimeout(resolve)).then(later);
  const app = (window: Window) => <App {...{ start, window, draw, obey, onRead }} later={coming} />;
  // Heard before Ink hears it, so that no frame of the old size is drawn in the new window.
  const resize = () => instance.rerender(app(windowOf(stdout)));
  stdout.on('resize', resize);
  const instance = render(app(windowOf(stdout)), {
    stdin,
    stdout,
    exitOnCtrlC: false,
    interactive: true,
    incrementalRendering: true,
    maxFps: 1000,
    isScreenReaderEnabled: start.linear,
  });
  try {
    await instance.waitUntilExit();
  } finally {
    stdout.off('resize', resize);
    terminal.leave();
  }
  return status;
}
