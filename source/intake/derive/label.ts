/** A label without the small words and the marks around it, and without who said so and when. */
export function trimLabel(text: string): string {
  let label = text
    .replace(/[\s.,;:()"“”*]+$/, '')
    .replace(/ (?:and|while) the (?:rest|others?|remaind|remaining)\b.*$/i, '')
    .replace(said, '')
    .replace(when, '');
  for (let before = ''; before !== label;) {
    before = label;
    label = label
      .trim()
      .replace(leading, '')
      .replace(trailing, '')
      .replace(/[\s,;:]+$/, '');
  }
  return label;
}

/** Whether a label can name what is counted: it has a word and doesn't go on as a sentence does. */
export function isName(label: string, most: number): boolean {
  const words = label.split(/\s+/);
  return (
    (/\p{L}{2}/u.test(label) || /^(?:19|20)\d\d$/.test(label)) &&
    words.length <= most &&
    !pronoun.test(label)
  );
}

/** Whether a label is a day, a month or a word for another time. */
export function isTime(label: string): boolean {
  return time.test(label);
}

const leading =
  /^(?:(?:aus|auf|für|nach|bei|zur|zum|pour|para|por)(?: (?:der|die|das|den|dem|eine?[nmr]?|la|le|les|une?|el|los|las))?|and|while|but|plus|with|an? new|(?:company|city|county|state|system|school|district|agency|group|country|region|town|firm|department)[’']s|an?|the|its|their|his|her|other people|people|those|them)\s+(?=\S)/i;
const trailing =
  /\s+(?:and|while|but|plus|or|et|und|y|together|combined|of|in|on|at|for|from|with|by|to|as|the|an?|each|about|some|nearly|roughly|almost|remaining|another|additional|respectively|alone|apiece|also|still|now|already|were|was|are|is|that|who|which|where|when)$/i;

/** Who says so, and what else goes on after a label though no mark stands before it. */
const said =
  /\s+(?:(?:(?:the )?[\p{L}’' ]{1,30}|he|she|they) (?:said|say|says|reported|announced)|according to .*|by (?:their|his|her) .*|(?:who|which|that|where|when|while|after|because|since|before|during|as of|compared with|bringing) .*|(?:were|was|are|is|have|has|had|will) .*)$/u;

const when =
  /(?<!(?:^|\s)(?:the|an?))\s+(?:(?:on |since |by )?(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|(?:last|this|next) (?:week|month|year|spring|summer|fall|autumn|winter|season|weekend)|(?:in|over|during) the (?:past|last) .*|the same (?:day|night|week)|that (?:day|night)|today|yesterday|so far|overall|in all|in total|altogether|all told|a year (?:ago|earlier)|in (?:19|20)\d\d)$/i;

const pronoun =
  /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|there|all|some|most|many|others?|more|fewer|less|each|both|none|another|one|all|and|or|in|on|at|for|of|to|by|with|as|from|but|while|(?:the )?(?:other|rest|first|second|third|last|remainder|remaining|two|three)|(?:he|she|it|they|we|there|that|which|who) .*)$/i;

const time =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: \d.*)?|noon|midnight|(?:mid-?)?(?:morning|afternoon|evening|night)|today|yesterday|tomorrow|(?:19|20)\d\d|(?:the )?(?:first|second|third|fourth|last|past|next|same|previous) .*|(?:this|last|next) .*|.*\b(?:year|month|week|quarter|period|time)s?)$/i;
