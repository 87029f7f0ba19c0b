import { independence2019 } from '../content/independence-2019.ts';
import { loadMaps } from '../source/layout/plate.ts';

// What maps are drawn with is loaded before any test, as it is before the program draws one.
await loadMaps(independence2019.routes);
