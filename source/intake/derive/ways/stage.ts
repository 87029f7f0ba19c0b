/** Whether an entry tells of a stage: by its number, a day or an hour, or a place with its hours. */
export function isStage(text: string): boolean {
  return stage.test(text) || hours.test(text);
}

const hours =
  /^\W{0,4}(?:dep\.?|arr\.?|lv\.?|ar\.?|departs?|arrives?)? ?\p{Lu}[\p{L}’'. -]{1,30}?,?[\s—–-]*(?:dep\.?|arr\.?|lv\.?|ar\.?|departs?|arrives?|at)? ?\d{1,2}[:.]?\d\d/iu;

const number = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';
/** What begins a stage: its number, a day or an hour. */
export const stage = new RegExp(
  `^\\W{0,4}(?:(?:stage|leg|day|stop|etappe|week|night|section|segment)s?\\s(?:${number})(?:\\s?[-–]\\s?\\d{1,2})?\\b` +
    `|(?:first|second|third|fourth|fifth|sixth|last|final) (?:stage|leg|day|stop|night)\\b` +
    `|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ?)?${month} \\d{1,2}(?:\\s?[-–]\\s?(?:${month} )?\\d{1,2})?\\b|\\d{1,2} ${month}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\s?[,:—–-]` +
    `|\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?\\b)(?<rest>[^\\p{L}\\d(]{0,5})`,
  'iu',
);
