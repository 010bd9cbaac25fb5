// The pictures of the user guide: who sees the screen, where it is, what is done there (nothing is ever saved), and what is cut out.
// Steps: press, tick, fill/with, find/with, pick, click, key, type, see. Names of texts are 'folder:key' below apps/web/src.
import { teachingShots } from './shots-of-teaching.mjs';
import { workShots } from './shots-of-work.mjs';

export const shots = [...workShots, ...teachingShots];
