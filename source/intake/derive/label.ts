/** A label without the small words and the marks around it, and without who said so and when. */
export function trimLabel(text: string): string {
  let label = text
    .replace(/[\s.,;:()"“”*]+$/, '')
    .replace(/ (?:and|but) (?:none|no one|nobody)\b.*$/i, '')
    .replace(/ (?:and|while) the (?:rest|others?|remaind|remaining)\b.*$/i, '')
    .replace(/^(?:given|handed|awarded) (?:an? )?(?=\p{Ll}{4})/u, '')
    .replace(/^(?:still )?remain(?:s|ed)? (?=\p{Ll}+$)/u, '')
    .replace(/^(spoil(?:ed|t)) (?:their|his|her) .*/, '$1')
    .replace(/^in (?:an? )?([a-z]+) (?:condition|state)\b.*/, '$1')
    .replace(/ (?:below|under|over|aged) [a-z\d]+ (?:years?|months?)(?: old)?$/, '')
    .replace(said, '')
    .replace(when, '');
  for (let before = ''; before !== label;) {
    before = label;
    label = label
      .trim()
      .replace(leading, '')
      .replace(/^(?:in|at|from) (?:the )?(?=\p{Lu})/u, '')
      .replace(/^(?:opposition|governing|ruling|incumbent) (?=\p{Lu})/u, '')
      .replace(trailing, (end) => (end === ' A' ? end : ''))
      .replace(/[\s,;:]+$/, '');
  }
  return label;
}

/** Whether a label can name what is counted: it has a word and doesn't go on as a sentence does. */
export function isName(label: string, most: number): boolean {
  const words = label.split(/\s+/);
  return (
    (/\p{L}{2}|^\p{Lu}-?\d/u.test(label) || /^(?:19|20)\d\d$/.test(label)) &&
    words.length <= most &&
    !pronoun.test(label)
  );
}

/** Whether a label is what's left when all else is named: it can only end a series. */
export function isRestLabel(label: string): boolean {
  return /^(?:(?:all )?others?|(?:something|someone|somewhere) else)$/i.test(label);
}

/** Whether a label is a day, a month or a word for another time. */
export function isTime(label: string): boolean {
  return (
    time.test(label) &&
    !/^within /.test(label) &&
    !/\b(?:once|twice|every|times) (?:a )?(?:day|week|month|year)$/.test(label)
  );
}

/** Whether a label is a day of the week, which may part a whole. */
export function isWeekday(label: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$/i.test(
    label,
  );
}

const leading =
  /^(?:(?:aus|auf|für|nach|bei|zur|zum|pour|para|por)(?: (?:der|die|das|den|dem|eine?[nmr]?|la|le|les|une?|el|los|las))?|and|while|but|plus|with|be|an? new|(?:company|city|county|state|system|school|district|agency|group|country|region|town|firm|department)[’']s|an?|the|its|their|his|her|other people|people(?! (?:aged|over|under) )|those|them)\s+(?=\S)/i;
const trailing =
  /\s+(?:and|while|but|plus|or|et|und|y|together|combined|of|in|on|at|for|from|with|by|to|as|the|an?|each|about|some|nearly|roughly|almost|remaining|another|additional|respectively|alone|apiece|itself|themselves|also|still|now|already|were|was|are|is|that|who|which|where|when|worth)$/i;

/** Who says so, and what else goes on after a label though no mark stands before it. */
const said =
  /\s+(?:(?:(?:the )?[\p{L}’' ]{1,30}|he|she|they) (?:said|say|says|reported|announced)|according to .*|by (?:their|his|her) .*|on (?:their|his|her) way .*|(?:(?:locally|also|commonly|better) )?(?:called|named|known as|dubbed)\b.*|(?:who|which|that|where|when|(?<!ing )while|after|because|since|before|during|as of|compared with|bringing|(?<=(?:s|band|choir|crew|group|party|team) )(?:going|travell?ing|returning|heading|coming|waiting)|(?:damaged|destroyed|kept|stored|hidden) (?:beyond|in|on|at|under)) .*|(?:were|was|are|is|have|has|had|will|(?:were|was|are|is|have|has|had|wo|do|does|did)n[’']t) .*)$/u;

const when =
  /(?<!(?:^|\s)(?:the|an?))\s+(?:(?:on |since |by )?(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|(?:last|this|next) (?:week|month|year|spring|summer|fall|autumn|winter|season|weekend)|(?:in|over|during) the (?:past|last) .*|the same (?:day|night|week)|that (?:day|night)|last night|today|yesterday|so far|overall|in all|in total|altogether|all told|a year (?:ago|earlier)|in (?:19|20)\d\d)$/i;

const pronoun =
  /^(?:an?|the|he|she|it|they|we|i|you|who|which|that|this|these|those|there|all|us|me|him|her|them|you|some|most|many|others?|more|fewer|less|each|both|none|another|one|all|and|or|in|on|at|for|of|to|by|with|as|from|but|while|(?:the )?(?:other|rest|last|remainder|remaining|two|three)|(?:he|she|it|they|we|us|them|there|that|which|who) .*)$/i;

const time =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: \d.*)?|noon|midnight|(?:mid-?)?(?:morning|afternoon|evening|night)|today|yesterday|tomorrow|(?:19|20)\d\d|(?:the )?(?:last|past|next|same|previous) .*|(?:this|last|next) .*|(?:\S+ ){0,4}\S*\b(?:year|month|week|quarter|period|time|day|half|hour)s?)$/i;
