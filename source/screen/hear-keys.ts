import type { Event } from '../reading/read.ts';
import { decoder } from './decode.ts';
import { stroke } from './keys.ts';
import type { Token } from './sequence.ts';

/** Hears the keys of a terminal, and what is pasted; gives what ends it. */
export function hearKeys(
  stdin: NodeJS.ReadableStream,
  dispatch: (event: Event) => void,
): () => void {
  const { push, patience, flush } = decoder();
  let timer: NodeJS.Timeout | undefined;
  const tell = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      const key = token.type === 'paste' ? undefined : stroke(token);
      if (token.type === 'paste') dispatch({ type: 'paste', text: token.text });
      else if (key) dispatch({ type: 'key', ...key });
    }
  };
  const hear = (chunk: string | Buffer) => {
    clearTimeout(timer);
    tell(push(String(chunk)));
    const wait = patience();
    if (wait !== undefined) timer = setTimeout(() => tell(flush()), wait);
  };
  stdin.setEncoding('utf8');
  stdin.on('data', hear);
  return () => {
    clearTimeout(timer);
    stdin.off('data', hear);
    stdin.pause();
  };
}
