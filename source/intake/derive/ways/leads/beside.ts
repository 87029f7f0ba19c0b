import type { Led } from './led.ts';

/** How a name stands beside the one before it: only such words are between them; undefined where others are. */
export function besideIn(gap: string): Led['beside'] {
  const found = separated.exec(gap);
  if (!found || !/[,;–—→➔➜⟶⇒>›»&-]|\b(?:and|then|next|finally|later|before)\b/.test(gap))
    return undefined;
  if (found.groups?.['arrow'] !== undefined) return 'arrow';
  return /[,;] ?$/.test(gap) ? 'comma' : 'and';
}

/** When or how far somebody goes: said between two places that stand beside each other. */
const when =
  '(?:,? (?:on|by|at|early|late|around|about|in|for|from) (?:early |late |the )?(?:\\d{1,2}(?:st|nd|rd|th)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|noon|midnight|dawn|dusk|night|morning|afternoon|evening|nightfall|sunrise|sunset|(?:first|second|third|fourth|fifth|sixth|seventh|last|next|same|following) (?:day|night|morning|afternoon|evening|week)|first|second|third|fourth|fifth|(?:mid-?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?))(?: (?:night|morning|afternoon|evening))?|,? (?:on |by )?(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]{0,8}\\.? \\d{1,2}| \\([^()]{1,40}\\)|(?:, | )(?:a|the|two|three|some|\\d+) (?:day|week|night|hour|month)s? (?:later|after(?: that)?),?|,? \\d[\\d,.]* (?:km|kilomet(?:er|re)s|miles|mi)\\.?)?';
const onward =
  '(?:,? ?(?:and|then|next|finally|plus|later|on|over|up|down|out|back|eventually|afterward|lastly|before|after that|from there|again|at last|in turn|&),? ?){0,4}';
const separated = new RegExp(
  `^${when}(?:[,;]? ?${onward}${when},? ?|\\s?(?<arrow>[–—→➔➜⟶⇒>›»]|-{1,2}>?)\\s?)$`,
);
