import { useApp, useStdin } from 'ink';
import { useEffect, useReducer, type Dispatch, type ReactNode } from 'react';
import { read, type Event } from '../reading/read.ts';
import type { Effect, Reading, Window } from '../reading/reading.ts';
import { sheet } from '../reading/sheet.ts';
import type { Draw } from './draw.ts';
import { LinearView } from './linear-view.tsx';
import { SheetView } from './sheet-view.tsx';

/** What the reader's wishes are obeyed with; what comes back is told in the status line. */
export type Obey = (effect: Effect, app: ReturnType<typeof useApp>) => Promise<string | undefined>;

/** Hears what happens, keys above all, and dispatches it; gives what ends it. */
export type Hear = (stdin: NodeJS.ReadableStream, dispatch: Dispatch<Event>) => () => void;

type Props = {
  readonly start: Reading;
  readonly window: Window;
  readonly draw: Draw;
  readonly hear: Hear;
  readonly obey: Obey;
  /** What comes in later: the rest of a story. */
  readonly later: Promise<Event | undefined>;
  /** Called with each reading that is shown. */
  readonly onRead: (reading: Reading) => void;
};

/** The one component that has a state and effects: what happens goes into the reducer, what it asks for is obeyed. */
export function App(props: Props): ReactNode {
  const { start, window, draw, hear, obey, later, onRead } = props;
  const [reading, dispatch] = useReducer(read, start);
  const app = useApp();
  const { columns, rows } = reading.window;
  if (columns !== window.columns || rows !== window.rows) dispatch({ type: 'resize', window });
  const { stdin } = useStdin();
  useEffect(() => hear(stdin, dispatch), [hear, stdin]);
  useEffect(() => onRead(reading), [reading, onRead]);
  useEffect(() => void later.then((event) => event && dispatch(event)), [later]);
  const { effects } = reading;
  useEffect(() => {
    if (effects.length === 0) return;
    dispatch({ type: 'obeyed', effects });
    for (const effect of effects)
      void obey(effect, app).then((message) => {
        if (message !== undefined) dispatch({ type: 'told', message });
      });
  }, [effects, obey, app]);
  if (reading.linear) return <LinearView reading={reading} draw={draw} />;
  return <SheetView sheet={sheet(reading)} window={window} draw={draw} />;
}
