/** Words that may name what a count is of, and the kind of link by which they do. */
export type Lead = readonly [kind: string, text: string | undefined];

/** What so many did, chose or voted for, or were. */
export function deedsIn(after: string): Lead[] {
  const chosen = choice.exec(after)?.[1];
  const name = chosen && /(?:^|\s)((?:\p{Lu}[\p{L}’'-]+ ?){1,4})$/u.exec(chosen)?.[1];
  const stance = name === undefined ? opinion.exec(after)?.[1] : undefined;
  return [
    ['deed', (clause.exec(after) ?? deed.exec(after))?.[1]],
    ['deed', told.exec(after)?.[1]],
    ['vote', ballot.exec(after)?.[1]],
    ['object', stance === undefined ? (name ?? chosen) : undefined],
    ['stance', stance],
    ['be', state.exec(after)?.[1]],
  ];
}

/** The whole of a short clause: "put in at Eden". */
const clause =
  /^ (?!(?:for|to|in|on|at|of|from|with|by|as|into|were|was|are|is|have|has|had|will|would)\b)((?:still |never |also )?[a-z]+(?: [\p{L}’'-]+){1,4})(?=[.,;]|\s*$)/u;
const deed =
  /^ (?!(?:for|to|in|on|at|of|from|with|by|as|into)\b)((?:still |never |also )?[a-z]+(?: [a-z’'-]+){0,3}?)(?=[.,;]|\s*$| (?:and|after|before|in|on|at|by|for|that|they|when|while)\b)/;
/** What they said of themselves: "said they'd never been". */
const told =
  /^ (?:(?:of [\p{L} ’'-]{2,40}? )?(?:said|say|answered|replied) (?:that )?|that )they(?:[’'](?:d|ve|re|ll)| had| have| would| will| were| are)? ([a-z’' -]{3,40}?)(?=[.,;]|\s*$| and\b)/u;
const state =
  /^ (?:people|others|more|\p{L}+s) (?:were|are|remained?) (?:still |also )?([a-z]+(?: (?:for|on|in|at|by|as|to) [a-z]+(?: [a-z]+)?)?)(?=[.,;]|\s*$)/u;

/** What a vote was for: "412 papers for action". */
const ballot =
  /^ (?:[a-z]+s )?(?:voted |marked |were |are )?(for|against|yes|no|in favou?r|opposed)(?: it)?(?=[.,;:]|\s*$| and\b| action\b| (?:the|an?) (?:strike|bill|motion|measure|offer|deal|contract|proposal|plan)\b)/;

const opinion =
  /^ (?:of [\p{L} ’'-]{2,40}? )?(?:(?:said|say|answered|voted) (?:(?:that )?they )?)?(?:would |are |were |is |was )?(in favou?r|(?<=(?:said|say|answered|voted) )(?:yes|no)|(?:strongly |somewhat )?(?:approved?|disapproved?|supported|support|opposed?|favou?r(?:ed)?|agreed?|disagreed?|against|undecided|unsure|abstained|back(?:ed)?)|(?:had |have |has )?no opinion|did ?n[o’']t know|don[’']t know|not sure)\b/u;

const choice =
  /^ (?:(?:of [\p{L} ’'-]{2,40}?|people|others|more|\p{L}+s) )??(?:said (?:that )?they )?(?:would |will |had |have |were |was )?(?:earned|got|gained|awarded|obtained|attained|achieved|chose|took|take|back(?:ed)?|pick(?:ed)?|prefer(?:red)?|want(?:ed)?|like[ds]?|named?|cited?|favou?r(?:ed)?|select(?:ed)?|support(?:ed)?|use[ds]?|sold|sells?|deal(?:t|s)? in|stock(?:ed)?|rode|drove|caught|bought|boarded|speaks?|spoke|choose|involved?|concerned|covered|targeted|needs?|needed|lack(?:ed)?) (?:(?:the|an?|former|die|das|der|den) )?(\p{L}[\p{L} ’'&-]{2,60}?(?: (?:aged|over|under) \d+)?)(?=[.,;]|\s*$| and\b)/u;
