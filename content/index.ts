import type { Entry } from '../source/story/story.ts';
import { independence2019 } from './independence-2019.ts';

/** The bundled stories in running order; the first leads the front page. */
export const edition: readonly Entry[] = [{ slug: 'independence-2019', story: independence2019 }];
