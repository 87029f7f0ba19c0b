import type { Led } from './leads/led.ts';

/** An ordered way that a story's sentences go, before its places are located. */
export type Way = {
  readonly stops: readonly Led[];
  readonly returns: boolean;
  /** The sentences that it goes through. */
  readonly text: string;
  /** The blocks that it begins and ends in. */
  readonly paragraph: number;
  readonly last: number;
  /** What the story calls it. */
  readonly title?: string | undefined;
};
