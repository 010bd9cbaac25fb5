import { textsOf } from '../../../ui/text/texts.ts';
import type { en } from './texts/en.ts';

export const { say: courseBuilderText, useText: useCourseBuilderText } = textsOf<typeof en>('course-builder');
