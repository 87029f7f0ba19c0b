import { isName, isRestLabel, trimLabel } from './label.ts';

/** The words right after a number, up to one that goes on with the sentence. */
export function nounIn(rest: string): string | undefined {
  const [phrase = ''] = /^(?: (?:\.\d{1,3}-)?[\p{L}\d’'/-]{1,24}){1,8}/u.exec(rest) ?? [];
  const [, clause] = /^ (?:that|who) ([\p{L} ’'-]{3,40})(?=[,;.]|$| —)/u.exec(rest) ?? [];
  if (clause !== undefined) return clause;
  const [, both] =
    /^ ((?:[a-z]+ ){0,2}[a-z]+s and [a-z]+s(?=[.;)]|$)|[a-z]+[^s\s] and [a-z]+ [a-z]+s(?=[.,;]|$| (?:at|for|in|on)\b)|[a-z]+ed or [a-z]+ed(?=[.,;)]|$| and\b))/.exec(
      rest,
    ) ?? [];
  if (both !== undefined) return both;
  const [, either] = /^ ([a-z]+ or (?!fewer|less|more|so)[a-z]+)(?=[.,;]|$)/.exec(rest) ?? [];
  if (either !== undefined) return either;
  const [, often] = frequency.exec(rest) ?? [];
  if (often !== undefined) return often;
  const words = phrase.trim().split(' ');
  const end = words.findIndex((word) => small.test(word));
  const label = trimLabel(
    words
      .slice(0, end === -1 ? words.length : end)
      .join(' ')
      .replace(fate, ''),
  );
  const isSound = isRestLabel(label) || isName(label, / of \p{L}/u.test(label) ? 7 : 5);
  return isSound && !/^(?:of|an?|the)\b/i.test(label) ? label : undefined;
}

const small =
  /^(?:in|on|at|from|during|after|before|for|with|to|by|as|were|was|are|is|would|could|should|may|might|can|lose|lost|and|that|who|which|while|where|when|have|has|had|will|but|or|more|fewer|less|under|near|into|through|over|between|since|because|said|inside|outside|along|across|among|amid|behind|out|worth)$/i;

/** How often they do something: "388 said they would use it at least once a month, 171 now and then". */
const frequency =
  /^ (?:said (?:that )?they [a-z ]{2,40}? )?((?:at least |less than |more than )?(?:once|twice|several times) (?:a|every) (?:day|week|month|year)|every (?:day|week|month)|now and then|never|always|often|rarely|seldom|sometimes|occasionally|daily|weekly|monthly)(?=[.,;]|\s*$| (?:and|but|while)\b)/;

/** What became of things that are counted: "a houseboat went down". */
const fate =
  /(?<=s|\bmen|women|children|people) (?:bred|died|born|built|held|lost|left|\p{L}{2,}ed|(?:return|travell?|wait|work|sleep|rid|play)ing)$| (?:sank|(?:broke|fell|went|were|was|ran) (?:away|adrift|aground|ashore|down|free|missing|off|out|over|under))$/u;
