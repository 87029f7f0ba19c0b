/** What governs a thing that is in a place: "to" of "to the old church in", "left" of "left the yard at". */
type Outer = {
  /** The words before the thing, without the preposition. */
  readonly rest: string;
  /** The preposition; undefined where the thing is a verb's object. */
  readonly word: string | undefined;
};

/** What governs the thing that words end with: a preposition, or else whatever stands before it; undefined where they end with none. */
export function outerOf(led: string): Outer | undefined {
  const words = led.trimEnd().split(' ');
  let at = words.length - 1;
  let hasArticle = false;
  for (; at >= 0 && words.length - at <= longest; at--) {
    const word = words[at]!;
    if (/[,;:—–.”"]$/.test(word) && !/^(?:St|Ste|Ft|Mt|Dr|Mr|Mrs|U\.S)\.$/.test(word))
      return undefined;
    if (leads.test(word)) break;
    if (articles.test(word)) {
      hasArticle = true;
      at -= 1;
      break;
    }
    if (closes.test(word)) return undefined;
  }
  const thing = words.slice(at + 1);
  if (thing.length === 0 || at < 0) return undefined;
  if (!hasArticle && !/^\p{Lu}|[’']s$/u.test(thing[0]!)) return undefined;
  if (hasArticle && thing.length < 2) return undefined;
  const before = words[at]!;
  if (/^all$/i.test(before)) return undefined;
  if (!leads.test(before)) {
    return hasArticle ? { rest: words.slice(0, at + 1).join(' '), word: undefined } : undefined;
  }
  const isDouble = /^of$/i.test(before) && /^(?:out|outside)$/i.test(words[at - 1] ?? '');
  const word = isDouble ? `${words[at - 1]!} of` : before;
  return { rest: words.slice(0, at - (isDouble ? 1 : 0)).join(' '), word: word.toLowerCase() };
}

/** In words: no thing has a longer name. */
const longest = 8;

const leads =
  /^(?:from|of|to|into|onto|through|past|via|at|in|on|near|outside|over|toward|towards|by|for|off|inside|about|with|like|against)$/i;
const articles =
  /^(?:a|an|the|his|her|their|its|our|my|one|two|three|four|five|another|each|\p{Lu}?\p{L}+[’']s)$/iu;
const closes =
  /^(?:and|or|but|that|which|who|where|when|as|with|was|were|is|are|be|been|has|have|had|will|would|then|not|about|after|before)$/i;
