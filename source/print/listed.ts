import { cleanLine } from '../story/clean.ts';
import type { Entry } from '../story/story.ts';

/** The stories of an edition, a line each: slug, date of publication, headline, between tabs. */
export function listed(edition: readonly Entry[]): string {
  return edition
    .map(
      ({ slug, story }) =>
        `${cleanLine(slug)}\t${story.published?.slice(0, 10) ?? ''}\t${cleanLine(story.headline)}\n`,
    )
    .join('');
}
