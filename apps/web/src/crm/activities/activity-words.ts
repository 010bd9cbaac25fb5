import { isProblem } from '../../api/problem.ts';
import { explain } from '../../app/errors/explain.ts';
import { activitiesText } from './activities-text.ts';
import type { Activity } from './activity-types.ts';

/** A refusal in the words of the trade, where we have them. */
export function explainActivity(error: unknown): string {
  if (!isProblem(error)) return explain(error);
  const [first] = error.errors;
  return (first && activitiesText.maybe(`invalid.${first.code}`)) ?? activitiesText.maybe(`problem.${error.code}`) ?? explain(error);
}

/** A refusal that no field of the form shows. */
export function refusalOf(error: unknown): string | undefined {
  if (!error) return undefined;
  const isShown = isProblem(error) && error.errors.length > 0 && error.errors.every(({ pointer }) => shown.has(pointer.replace(/^#?\//, '')));
  return isShown ? undefined : explainActivity(error);
}

// The fields under which a form says what was refused.
const shown = new Set(['subject', 'outcomeNote', 'description', 'location', 'text', 'note', 'name', 'next/subject', 'dueOn']);

/** The words under a field that was refused. */
export function refusalAt(error: unknown, pointer: string): string | undefined {
  const refused = isProblem(error) ? error.at(pointer) : undefined;
  return refused && (activitiesText.maybe(`invalid.${refused.code}`) ?? refused.detail ?? activitiesText('invalid'));
}

/** What it is called: its own subject, or what it is and with whom. */
export function nameOf({ type = 'task', subject, participants = [], organization }: Pick<Activity, 'type' | 'subject' | 'participants' | 'organization'>): string {
  const whom = participants.flatMap(({ person }) => person?.displayName ?? [])[0] ?? organization?.name;
  return subject ?? [activitiesText(`type.${type}`), whom].filter(Boolean).join(' · ');
}
