import type { Attribution } from './attribution.ts';
import { boundaries, isAdverb, isBreak, prepositions } from './grammar.ts';
import { byName } from './mention.ts';
import type { Mention } from './mention.ts';
import { functionWords } from './name-words.ts';
import { namesIn } from './names.ts';
import { isRoleNoun } from './role-words.ts';
import type { Sentence } from './tokens.ts';

/**
 * Who speaks before the quotation at `at` ends its sentence, where a verb and its subject follow it as they do in
 * German, French and Spanish, whichever the verb is: »…«, sagt Ann Bell; « … », dit-elle; «…», contaba Bell.
 */
export function inverted(sentence: Sentence, at: number): Attribution | undefined {
  const comma = /^[,–—-]$/.test(sentence[at + 1]?.text ?? '');
  const verb = comma ? at + 2 : at + 1;
  const token = sentence[verb];
  const isForeign = /^[«»„‚›‹—]/.test(sentence[at]?.text ?? '');
  if (token?.kind !== 'word' || !/^\p{Ll}/u.test(token.text) || (!comma && !isForeign)) {
    return undefined;
  }
  const clitic = /-(?:t-)?(il|elle)$/.exec(token.lower)?.[1];
  if (clitic) {
    const mention: Mention = { kind: 'pronoun', word: clitic, at: verb };
    return { mention, sentence, verb, side: 'after', direct: true };
  }
  if (!canBeVerb(sentence, verb)) return undefined;
  if (isForeign && comma && /^[.,]$/.test(sentence[verb + 1]?.text ?? '')) {
    return { mention: undefined, sentence, verb, side: 'after', direct: true, dropped: true };
  }
  const mention = isForeign ? subjectIn(sentence, verb + 1) : nameAt(sentence, verb + 1);
  return mention && { mention, sentence, verb, side: 'after', direct: true };
}

function canBeVerb(sentence: Sentence, at: number): boolean {
  const text = sentence[at]?.lower ?? '';
  return (
    text.length > 2 &&
    !functionWords.has(text) &&
    !prepositions.has(text) &&
    !boundaries.has(text) &&
    !isAdverb(sentence, at) &&
    !joining.test(text)
  );
}

/** What begins a part of a sentence that is no verb. */
const joining =
  /^(?:und|aber|oder|denn|als|wie|für|mit|von|vom|zum|zur|der|die|das|ein|eine|mais|dans|pour|avec|sur|qui|que|quand|comme|selon|pero|para|por|con|sin|una|los|las|según|donde|cuando|which|who|nor|yet|plus|per)$/;

function nameAt(sentence: Sentence, at: number): Mention | undefined {
  const [name] = namesIn(sentence, at);
  return name && name.from - name.before.length === at && !name.possessive
    ? byName(name)
    : undefined;
}

/** The subject after a verb, a word for a day or the like between them. */
function subjectIn(sentence: Sentence, from: number): Mention | undefined {
  for (let at = from; at < from + 4 && !isBreak(sentence, at); at++) {
    const text = sentence[at]?.lower ?? '';
    if (/^(?:er|sie|il|elle|él|ella)$/.test(text)) return { kind: 'pronoun', word: text, at };
    if (text === 'dernier' || text === 'letzterer') return { kind: 'pronoun', word: 'il', at };
    const name = nameAt(sentence, at);
    if (name) return name;
    if (prepositions.has(text) || /^(?:en|à|auf|mit|con|con|sans|avant|nach|vor)$/.test(text))
      return undefined;
    const isNew = /^(?:ein|eine|un|une|una|unos|des)$/.test(text);
    const noun = sentence[at + 1]?.text ?? '';
    if (isNew || (articles.test(text) && isRoleNoun(noun))) {
      return { kind: 'common', words: [isNew ? 'a' : 'the', noun], at, apposed: false };
    }
  }
  return undefined;
}

const articles = /^(?:der|die|das|le|la|l[’']|el|los|las)$/;
