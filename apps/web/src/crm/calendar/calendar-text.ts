import { textsOf } from '../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: calendarText, useText: useCalendarText } = textsOf<typeof en>('calendar');
