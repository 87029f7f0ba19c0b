import { cleanLine } from '../story/clean.ts';

/** What can't be read as a story. The message is one line that names the source, what is wrong and where. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  /** `fault` goes on from the source's name: `is empty`. */
  constructor(source: string, fault: string) {
    super(cleanLine(`${source} ${fault}`));
  }
}
