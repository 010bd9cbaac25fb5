import type { Given } from '../given.ts';

export const waysToFinish = ['reading', 'playing', 'passing', 'practising'] as const;
export type WayToFinish = (typeof waysToFinish)[number];

/** How one kind of lesson is written, shown and finished. Another kind is one more of these, in `lessons.ts`. */
export interface LessonKind<Content extends object> {
  readonly kind: string;
  readonly isDoneBy: WayToFinish;
  /** The fields an author gives beside title and minutes. */
  readonly fields: readonly string[];
  read(given: Given): Content;
  /** Why learners cannot be given it yet; null: they can. */
  missing(content: Content): string | null;
  /** What a learner is shown of it before it is finished: nothing that is only for whoever teaches. */
  shown(content: Content): object;
}
