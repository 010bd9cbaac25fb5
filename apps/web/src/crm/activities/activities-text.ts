import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: activitiesText, useText: useActivitiesText } = textsOf<typeof en>('activities');
