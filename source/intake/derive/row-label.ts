/** Whether what stands beside a number in a line may be the label of its count. */
export function isLabel(label: string): boolean {
  const bare = label.trim().replace(nickname, '').replace(titled, '$1');
  const plain = bare.toLowerCase();
  if (/^(?:(?:19|20)\d\d|\d{1,2}|\d{1,3} ?(?:[-–]|to) ?\d{1,3}|\d{1,3}\+)$/.test(plain))
    return true;
  return (
    /\p{L}{2}|^\p{L}[*+−-]?$/u.test(plain) &&
    !/["“”?!\t]|\s{2}|(?<!\b(?:\p{Lu}|St|Mt|Ft|Dr|Jr|Sr|Co|Inc)|^\p{Lu}\p{Ll}{1,3})\.\s+\p{Lu}|\d,\s/u.test(
      bare,
    ) &&
    !/\d \d+ \d|\/ \d|; /.test(plain) &&
    plain.split(/\s+/).length <= 14 &&
    !notCounts.test(plain)
  );
}

/** What stands in marks within a name: Brian "Biscuit" Tuttle. */
const nickname = /(?<=^\p{Lu}[\p{L}.’'-]* )["“][\p{L} ’'-]{2,20}["”] (?=\p{Lu})/u;

/** A title in its marks. */
const titled = /^["“]([^"“”]+)["”]$/;

/** What a number after it is never a count of: ages, dates, times, addresses, numbers that are names. */
const notCounts =
  /^(?:ages?|aged|dates?|time|posted|updated|published|last updated|(?:tele)?phone|tel|fax|mobile|address|zip(?: code)?|isbn|issn|docket|copyright|born|founded|established|opened|built|year|kick-?off|tip-?off|first pitch|p\.?\s?o\.? box)(?:\s?#|\s(?:no|number)\.?)?$/;

/** Whether numbers name things with a label, as a rule: it may be one of counts where most other rows are counts. */
export function isDoubtful(label: string): boolean {
  return rarelyCounts.test(label.trim());
}

const rarelyCounts =
  /^(?:call|text|contact|page|pp?|chapter|section|step|part|room|suite|channel|episode|season|issue|volume|vol|no\.|number|flight|route|gate|exit|case(?: number| no)?|id|photo|month|day|week|starts?|ends?|doors|story|figure|table|verse|lane|unit|apt|apartment|box|interstate|highway|district)(?:\s?#|\s(?:no|number)\.?)?$/i;
