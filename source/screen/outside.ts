import type { Readable, Writable } from 'node:stream';

/** What comes to a program from outside its own doing. */
export type Outside = {
  /**
   * Resolves with the signal that asks the program to end, and with SIGHUP where the terminal is gone; rejects with
   * an error that nothing else has caught.
   */
  readonly ended: Promise<NodeJS.Signals>;
  readonly isOver: () => boolean;
  /** Sets what is done when the program is asked to stop, and when it goes on after it was stopped unasked. */
  readonly onStop: (stop: () => void, goOn: () => void) => void;
  /** Stops the program with all that runs in the same job; resolves when the shell has taken it up again. */
  readonly stop: () => Promise<void>;
  /** Leaves it all to the system again. */
  readonly ignore: () => void;
};

/** Begins to hear what comes from outside, for a program at a terminal. */
export function hearOutside(stdin: Readable, stdout: Writable): Outside {
  const { promise: ended, resolve: end, reject: fail } = Promise.withResolvers<NodeJS.Signals>();
  let over = false;
  const note = () => {
    over = true;
  };
  ended.then(note, note);
  let stopped: (() => void) | undefined;
  let continued: (() => void) | undefined;
  const stops = isWindows ? {} : { SIGTSTP: () => stopped?.(), SIGCONT: () => continued?.() };
  for (const signal of endings) process.on(signal, end);
  for (const fault of faults) process.on(fault, fail);
  listen(stops);
  // Never taken back: a terminal that is gone goes on failing, and there is nobody to tell.
  const hangUp = () => end('SIGHUP');
  stdin.on('end', hangUp).on('error', hangUp);
  stdout.on('error', hangUp);
  return {
    ended,
    isOver: () => over,
    onStop: (stop, goOn) => {
      stopped = stop;
      continued = goOn;
    },
    stop: async () => {
      unlisten(stops);
      process.kill(0, 'SIGTSTP');
      listen(stops);
      // The window may have another size by now: nobody was told while the program was stopped.
      process.emit('SIGWINCH');
      // What else came meanwhile is heard first, an end say.
      await new Promise((resolve) => setImmediate(resolve));
    },
    ignore: () => {
      for (const signal of endings) process.off(signal, end);
      for (const fault of faults) process.off(fault, fail);
      unlisten(stops);
    },
  };
}

/** Ends the program by a signal, as if it had never been heard; gives the status for where that can't be. */
export function endBy(signal: NodeJS.Signals): number {
  // Ink's own listener, for the cursor that is shown already, stays for good.
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
  return 1;
}

const isWindows = process.platform === 'win32';

/** Signals that end a program which doesn't hear them, but for those that say that it is broken. */
const endings: readonly NodeJS.Signals[] = isWindows
  ? ['SIGHUP', 'SIGINT', 'SIGTERM']
  : ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGALRM', 'SIGUSR2'];
const faults = ['uncaughtException', 'unhandledRejection'] as const;

type Listeners = Readonly<Partial<Record<NodeJS.Signals, () => void>>>;

function listen(listeners: Listeners): void {
  for (const [signal, listener] of Object.entries(listeners)) process.on(signal, listener);
}

function unlisten(listeners: Listeners): void {
  for (const [signal, listener] of Object.entries(listeners)) process.off(signal, listener);
}
