import { deniedIn } from './weighing/denied.ts';
import { ledIn } from './leads/lead.ts';
import type { Led } from './leads/led.ts';
import type { Known } from './names.ts';
import { stage } from './stage.ts';

/** The stops of one entry: those of its first sentence, and where later ones say that it goes. */
export function stopsIn(line: string, isKnown: Known): Led[] {
  const [first = '', ...others] = line
    .slice(0, 300)
    .replace(stage, '')
    .split(/(?<=\p{Ll}{2}[.!?]|\b\d{1,3}\.)\s+(?=\p{Lu})/u);
  const later = others.flatMap((text) =>
    ledIn(text, () => true).filter(
      ({ name, region, role, moves, gap }) =>
        role === 'step' &&
        (isKnown(name) || region !== undefined) &&
        (moves || goal.test(gap) || ends.test(gap)),
    ),
  );
  return [...stopsOf(first, isKnown), ...later];
}

const ends = /\b(?:ends?|finish\w*|concludes?|overnight) (?:\p{Ll}+ ){0,3}(?:in|at) $/u;

/** The first place of a sentence, and those that it goes to from there. */
function stopsOf(text: string, isKnown: Known): Led[] {
  const denied = deniedIn(text);
  const led = ledIn(text, () => true).filter(
    ({ start }) => !denied.some((part) => start >= part.start && start < part.end),
  );
  const at = firstOf(led, isKnown);
  const [first, ...others] = at === -1 ? led.slice(0, 1) : led.slice(at);
  if (!first) return [];
  const legs = others.filter(({ role, standing, beside, gap, sure }, index) => {
    const isPaired = beside === 'and' && index === 0 && first.start < 3;
    if (role === 'none' || standing === 'loose' || beside === 'comma') return isPaired;
    return beside !== undefined || sure || goal.test(gap);
  });
  const dashed = others.filter(({ gap }) => dash.test(gap));
  return [first, ...(dashed.length > 0 ? dashed : legs)];
}

/** Which name an entry's stop is: the first, or, of a hall and the town that it is in, the town. */
function firstOf(led: readonly Led[], isKnown: Known): number {
  const at = led.findIndex(
    ({ role, standing, start }) => (role !== 'none' && standing !== 'loose') || start < 3,
  );
  if (at !== -1 && isKnown(led[at]!.name)) return at;
  const town = led.findIndex(
    ({ name, gap }) => isKnown(name) && /(?:^|, |\b(?:at|in|lot), )$/.test(gap),
  );
  return town === -1 || (at !== -1 && town > at + 1) ? at : town;
}

const goal = /(?:^| )(?:to|into|via|through|over|past|for) (?:the )?$/;
const dash = /^(?: \([^()]*\))?\s?(?:[–—→➔>]|-{1,2}>?)\s?$/;
