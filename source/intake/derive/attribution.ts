import type { Block } from '../../story/story.ts';

/**
 * Who says what a sentence tells, by its full name where the text before gives it. Undefined where the sentence
 * names nobody, or a pronoun that could mean several.
 */
export function attribution(
  body: readonly Block[],
  paragraph: number,
  sentences: string,
): string | undefined {
  const said = speakerIn(sentences);
  if (said === undefined) return undefined;
  const before = textBefore(body, paragraph, sentences);
  if (/^(?:she|he|they)$/i.test(said)) {
    const last = lastSpeaker(before);
    return last === undefined || /^they$/i.test(said) ? undefined : fullName(last, before);
  }
  return fullName(said, before);
}

const name =
  "\\p{Lu}[\\p{L}’'-]+(?: (?:de|del|van|von|der|al|bin|of|the|\\p{Lu}\\.?|\\p{Lu}[\\p{L}’'-]+)){0,4}";
const verb = '(?:said|says|told|added|explained|testified|wrote|estimated|recalled)';
const bodies =
  '(?:(?:the )?(?:police|prosecutors|investigators|officials|authorities|organizers|forecasters|rescuers|researchers))';

const said = new RegExp(
  `(?<subject>${name}|\\b(?:[Ss]he|[Hh]e|[Tt]hey)|\\b(?:${bodies}))(?:, (?:who|which|the|a|an|whose)?[^,.;]{1,80},)? ${verb}\\b` +
    `|\\b${verb} (?<inverted>${name})` +
    `|\\b[Aa]ccording to (?:the )?(?<source>${name}|${bodies})`,
  'gu',
);

function speakerIn(text: string): string | undefined {
  for (const { groups = {} } of text.slice(0, 2000).matchAll(said)) {
    const found = groups['subject'] ?? groups['inverted'] ?? groups['source'];
    if (found !== undefined && !titles.test(found)) return found.replace(leading, '');
  }
  return undefined;
}

/** Words that no name is. */
const titles = /^(?:It|This|That|There|What|Who|We|You|I|The|On|In)$/;
const leading =
  /^(?:the |The |But |And |Then |Inspector |Detective |Deputy |Sheriff |Officer |Sgt\.? |Capt\.? |Lt\.? |Chief |Mayor |Gov\.? |Sen\.? |Rep\.? |Dr\.? |Mr\.? |Mrs\.? |Ms\.? )+/;

/** The blocks before a sentence that somebody may be named in. */
const nearest = 200;

function textBefore(body: readonly Block[], paragraph: number, sentences: string): string {
  const texts = body
    .slice(Math.max(0, paragraph - nearest), paragraph + 1)
    .map((block) => ('text' in block ? block.text : ''));
  const last = texts.pop() ?? '';
  const at = last.indexOf(sentences.slice(0, 60));
  return [...texts, last.slice(0, Math.max(0, at))].join('\n').slice(-20_000);
}

function lastSpeaker(text: string): string | undefined {
  let last: string | undefined;
  for (const { groups = {} } of text.matchAll(said)) {
    const found = groups['subject'] ?? groups['inverted'] ?? groups['source'];
    if (
      found !== undefined &&
      /^\p{Lu}/u.test(found) &&
      !/^(?:She|He|They)$/.test(found) &&
      !titles.test(found)
    )
      last = found.replace(leading, '');
  }
  return last;
}

/** The longest name in the text that ends in a surname that stands alone. */
function fullName(speaker: string, text: string): string {
  if (/\s/.test(speaker) || !/^\p{Lu}/u.test(speaker)) return speaker;
  const whole = new RegExp(
    `(?<![\\p{L}’'-])(?:\\p{Lu}[\\p{L}’'.-]+ ){1,3}${speaker.replaceAll('.', '\\.')}(?![\\p{L}’'-])`,
    'u',
  );
  return whole.exec(text)?.[0].replace(leading, '') ?? speaker;
}
