import type { Fault } from '../story/fault.ts';
import { SourceError } from './error.ts';

/** That a source isn't a sound story: its first fault, where it is, and how many more there are. */
export function invalid(name: string, faults: readonly Fault[]): SourceError {
  const [{ path, fault } = { path: '', fault: 'is not one' }] = faults;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  return new SourceError(
    name,
    `is not a sound story: ${path === '' ? 'it' : path} ${fault}${more}`,
  );
}
