import { isOneClusterEach } from './plain.ts';

// Taken so, since the bundle has this file's class wherever code says Intl.Segmenter.
const { Segmenter: Whole } = Intl;

/**
 * Intl.Segmenter that loads ICU's rules, which takes 11 ms, no sooner than for a text that needs them: one
 * whose units are clusters each is split by itself.
 */
export class Segmenter implements Intl.Segmenter {
  static readonly supportedLocalesOf = Whole.supportedLocalesOf.bind(Whole);
  readonly #arguments: ConstructorParameters<typeof Whole>;
  #whole: Intl.Segmenter | undefined;

  constructor(...args: ConstructorParameters<typeof Whole>) {
    this.#arguments = args;
  }

  segment(text: string): Intl.Segments {
    const { granularity = 'grapheme' } = this.#arguments[1] ?? {};
    if (granularity === 'grapheme' && isOneClusterEach(text)) return units(text);
    return this.#loaded().segment(text);
  }

  resolvedOptions(): Intl.ResolvedSegmenterOptions {
    return this.#loaded().resolvedOptions();
  }

  #loaded(): Intl.Segmenter {
    return (this.#whole ??= new Whole(...this.#arguments));
  }
}

function units(input: string): Intl.Segments {
  const unit = (index: number) => ({ segment: input.charAt(index), index, input });
  return {
    // The language has undefined where there is no such index, its types don't say so.
    containing: (index = 0) => (index in Object(input) ? unit(Math.trunc(index)) : undefined)!,
    *[Symbol.iterator]() {
      for (let index = 0; index < input.length; index++) yield unit(index);
    },
  } as Intl.Segments;
}
