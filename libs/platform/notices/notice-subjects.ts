import type { Actor } from '#platform/access';
import type { SqlText } from '#platform/records';

/** Whether an actor may see, on a day, what has the id in a column: a predicate that looks it up row by row. */
export type SubjectSight = (actor: Actor, column: string, day: string, sql: SqlText) => string;

const subjects = new Map<string, SubjectSight>();

/** Lets notices be about something that is no kind of record. */
export function noticeSubject(kind: string, sight: SubjectSight): void {
  subjects.set(kind, sight);
}

export const noticeSubjects = (): readonly (readonly [string, SubjectSight])[] => [...subjects];
