import type { Name } from '../names.ts';
import type { Standing } from './standing.ts';

/**
 * A name with what the words before it make of it: a way starts there or goes there, or may do so, or stands beside
 * the name before it. `sure` where words of going say so, and not a preposition alone. `bare`: nothing is known of
 * what leads there, so that only who knows the place can tell.
 */
export type Led = Name & {
  readonly role: 'start' | 'step' | 'weak' | 'bare' | 'none';
  readonly sure: boolean;
  /** Only a comma, a dash or a word such as "then" is between it and the name before. */
  readonly beside?: 'comma' | 'and' | 'arrow';
  /** Whether somebody is said to go there or to leave, rather than to be or to stop there. */
  readonly moves?: true;
  /** Of a weak one, how it stands. */
  readonly standing?: Standing;
  /** One of several that a label, arrows or dashes set in order. */
  readonly listed?: true;
  /** The words between the name before, or the sentence's beginning, and this one. */
  readonly gap: string;
};

/** What leads to a name. */
export type Lead = Omit<Led, keyof Name | 'gap'>;

/** What stands around a name: the name before it, the last one before it on a way, the words since that, those after. */
export type Around = {
  readonly name: string;
  readonly before?: Led | undefined;
  readonly past: Led | undefined;
  readonly since: string;
  readonly after: string;
  /** Whether it is the name of a country or a state. */
  readonly isRegion?: boolean;
};

export const none: Lead = { role: 'none', sure: false };
export const leaves: Lead = { role: 'start', sure: true, moves: true };
export const reaches: Lead = { role: 'step', sure: true, moves: true };
export const sureStart: Lead = { role: 'start', sure: true };
export const sureStep: Lead = { role: 'step', sure: true };
