/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A paragraph of invented words that read like English. */
export function latin(roll: () => number): string {
  return several(roll, 3, 6, () => {
    const words = several(roll, 6, 18, () =>
      several(roll, 1, 4, () => pick(roll, syllables)).join(''),
    );
    const [first = ''] = words;
    words[0] = first.charAt(0).toUpperCase() + first.slice(1);
    return words.join(' ') + pick(roll, ['.', '.', '.', '?', '.”']);
  }).join(' ');
}

/** The same in ASCII alone. */
export function ascii(roll: () => number): string {
  return latin(roll).replaceAll('”', '"');
}

/** A paragraph of one of the scripts that are set otherwise: Chinese, Thai, Arabic, and English with emoji. */
export function mixed(roll: () => number): string {
  return pick(roll, [chinese, thai, arabic, emoji])(roll);
}

const syllables =
  'an ber con dal e fin gor hal in jor ken lum mar nel or pan quil ran sta ter un vel wen yor'.split(
    ' ',
  );

function chinese(roll: () => number): string {
  const letter = () => String.fromCodePoint(0x4e00 + Math.floor(roll() * 0x5000));
  return several(roll, 3, 8, () => several(roll, 6, 24, letter).join('') + '。').join('');
}

function thai(roll: () => number): string {
  const syllable = () =>
    pick(roll, [...'กขคงจชดตนบปพมยรลวสห']) + pick(roll, ['า', 'ี', 'ู', '่', '้', 'ำ']);
  return several(roll, 4, 10, () => several(roll, 6, 20, syllable).join('')).join(' ');
}

function arabic(roll: () => number): string {
  const word = () => several(roll, 2, 7, () => pick(roll, [...'ابتثجحدرسعفقكلمنهوي'])).join('');
  return several(roll, 3, 6, () => several(roll, 6, 14, word).join(' ') + '؟').join(' ');
}

function emoji(roll: () => number): string {
  const signs = ['🎉', '👍🏽', '👩‍🚀', '🇫🇷', '❤️', '1️⃣', 'é', '∑'];
  return latin(roll).replace(/[.?] /g, (end) => `${end}${pick(roll, signs)} `);
}

function several<Made>(roll: () => number, least: number, most: number, make: () => Made): Made[] {
  return Array.from({ length: least + Math.floor(roll() * (most - least + 1)) }, make);
}

function pick<One>(roll: () => number, from: readonly One[]): One {
  return from[Math.floor(roll() * from.length)]!;
}
