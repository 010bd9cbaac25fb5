import { newId, takeEvents } from '#platform/kernel';
import { EmploymentEnded, EmploymentStarted } from '../../domain/contacts.events.ts';
import { DuplicateCandidate } from '../../domain/duplicate-candidate.ts';
import type { KnownParties } from '../../domain/known-parties.ts';
import type { Surroundings } from './surroundings.ts';

/** Writes what the arrivals made and changed. */
export async function store(surroundings: Surroundings, known: KnownParties): Promise<void> {
  const { added, addedLast, pairs, stamp } = surroundings;
  const candidates = pairs.map(({ kind, ids, signals }) => DuplicateCandidate.note(newId(), kind, ids, signals, stamp.at));
  known.keep([...added, ...candidates]);
  await known.settle(stamp.at);
  if (addedLast.length > 0) known.keep(addedLast);
  if (addedLast.length > 0) await known.settle(stamp.at);
  quieten(surroundings);
  known.release([...added, ...addedLast, ...candidates]);
}

/** One event tells of all, and one of the careers of people who were known before: those of the single records would be thousands. */
function quieten({ added, addedLast, persons, organizations, careers }: Surroundings): void {
  for (const event of persons.all().flatMap(({ isNew, whole }) => (isNew ? [] : (whole?.career ?? []))).flatMap((employment) => takeEvents(employment))) {
    if (event instanceof EmploymentStarted) careers.began.push(event.employmentId);
    if (event instanceof EmploymentEnded) careers.ended.push(event.employmentId);
  }
  const wholes = [...persons.all().flatMap(({ whole }) => (whole ? [whole.person, ...whole.career] : [])), ...organizations.all().flatMap(({ whole }) => whole?.organization ?? [])];
  for (const each of [...added, ...addedLast, ...wholes]) takeEvents(each);
}
