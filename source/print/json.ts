import { addsUp, sum } from '../story/figure.ts';
import type { Figure, Story } from '../story/story.ts';

/**
 * A story as the JSON that broadsheet reads: read again, it is the same story. Each figure says besides what its
 * rows come to and, where a total is stated, whether they add up to it.
 */
export function json(story: Story): string {
  const { headline, kicker, dek, byline, dateline, source, published, updated } = story;
  const { body, quotes, routes } = story;
  const figures = story.figures.map(printed);
  const head = { headline, kicker, dek, byline, dateline, source, published, updated };
  const whole = { ...head, body, quotes, figures, routes } satisfies Record<keyof Story, unknown>;
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function printed(figure: Figure) {
  const { title, rows, total, paragraph } = figure;
  return { title, rows, total, sum: sum(figure), adds_up: addsUp(figure), paragraph };
}
