import { render } from 'ink';
import type { ReadStream, WriteStream } from 'node:tty';
import { clip } from '../print/clip.ts';
import type { Event } from '../reading/read.ts';
import type { Reading, Window } from '../reading/reading.ts';
import { App, type Hear, type Obey } from './app.tsx';
import type { Draw } from './draw.ts';
import { hearKeys } from './hear-keys.ts';
import type { Outside } from './outside.ts';
import { windowOf, type Terminal } from './terminal.ts';
import { title } from './title.ts';

type Options = {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly draw: Draw;
  /** Entered, and left by who has entered it. */
  readonly terminal: Terminal;
  readonly outside: Outside;
  /** Asked, once the first frame is drawn, for what comes in later. */
  readonly later: () => Promise<Event | undefined>;
  readonly onRead: (reading: Reading) => void;
};

/**
 * Goes on with a reading whose first frame is on the screen; resolves with the exit status when the reader leaves,
 * or with the signal that ended it. Rejects with what goes wrong.
 */
export async function openReader(
  start: Reading,
  options: Options,
): Promise<number | NodeJS.Signals> {
  const { stdin, stdout, draw, terminal, outside, later } = options;
  let status: number | NodeJS.Signals = 0;
  /** What takes the screen from Ink for a while is done in turn: Ink gives it to one at a time. */
  let before = Promise.resolve();
  const obey: Obey = async (effect, app) => {
    const withoutInk = (action: () => unknown) =>
      (before = before.then(() => app.suspendTerminal(async () => void (await action()))));
    switch (effect.type) {
      case 'copy': {
        const copied = terminal.copy(clip(effect.story, effect.view, effect.block));
        return copied ? effect.told : 'Too long for the terminal to copy';
      }
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
        if (!start.linear) await withoutInk(() => stdout.write('\x1B[H\x1B[2J'));
        return undefined;
      case 'suspend':
        await withoutInk(async () => {
          terminal.leave();
          await outside.stop();
          if (!outside.isOver()) terminal.enter();
        });
        return start.linear ? 'Reading again' : undefined;
    }
  };
  const hear: Hear = (keyboard, dispatch) => {
    const press = (key: string) => dispatch({ type: 'key', key, text: '' });
    outside.onStop(
      () => press('Ctrl-Z'),
      () => {
        terminal.leave();
        terminal.enter();
        press('Ctrl-L');
      },
    );
    return hearKeys(keyboard, dispatch);
  };
  const onRead = (reading: Reading) => {
    terminal.entitle(title(reading));
    options.onRead(reading);
  };
  // A turn later, so that a key that waits is answered first.
  const coming = new Promise<void>((resolve) => setTimeout(resolve)).then(later);
  const app = (window: Window) => (
    <App {...{ start, window, draw, hear, obey, onRead }} later={coming} />
  );
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
    const left = instance.waitUntilExit().then(() => status);
    return await Promise.race([left, outside.ended]);
  } finally {
    stdout.off('resize', resize);
    instance.unmount();
  }
}
