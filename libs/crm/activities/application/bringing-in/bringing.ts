import { Injectable } from '@nestjs/common';
import { byHalves, Commands, inSavepoint } from '#platform/bus';
import { MeetParties, type DraftRules, type Meeting } from '#crm/contacts';
import { Clock, DuplicateRefused, takeEvents, ValidationFailed } from '#platform/kernel';
import { KnownActivities } from '../../domain/known-activities.ts';
import { arrive } from './arrive.ts';
import { note, rejected, type ActivityArrival } from './activity-draft.ts';
import { Gather } from './gather.ts';
import type { KnownActivity, Named } from './surroundings.ts';
import { keyOf, type Understood } from './understand.ts';

export interface Work {
  readonly named: Named;
  readonly rules: DraftRules;
  readonly rehearsal: string | null;
  /** Whom the drafts name, where they were met already. */
  readonly met?: ReadonlyMap<Understood, Meeting>;
}

/** Some drafts were refused when something of them stood already. */
class ToTakeOut extends Error {
  constructor(readonly refused: ReadonlyMap<Understood, ActivityArrival>) { super('Some drafts are to be taken out.'); }
}

/** Writes the activities of one transaction. A draft that is refused late is taken out and the others are done anew, so that nothing of it stays behind. */
@Injectable()
export class Bringing {
  constructor(private readonly known: KnownActivities, private readonly gather: Gather, private readonly commands: Commands, private readonly clock: Clock) {}

  bring(told: readonly Understood[], work: Work): Promise<readonly ActivityArrival[]> {
    return byHalves(told, (some) => this.withoutRefused(some, work), (error) => (isOwnFault(error) ? rejected(note('value-refused')) : null));
  }

  private async withoutRefused(told: readonly Understood[], work: Work): Promise<readonly ActivityArrival[]> {
    const refused = new Map<Understood, ActivityArrival>();
    for (;;) {
      const left = told.filter((each) => !refused.has(each));
      try {
        const arrivals = await inSavepoint(this.clock.now(), () => this.all(left, work), work.rehearsal === null ? 'deferred constraints too' : 'only its statements');
        const came = new Map(left.map((each, at) => [each, arrivals[at]!]));
        return told.map((each) => came.get(each) ?? refused.get(each)!);
      } catch (error) {
        if (!(error instanceof ToTakeOut)) throw error;
        for (const [each, arrival] of error.refused) refused.set(each, arrival);
      }
    }
  }

  private async all(told: readonly Understood[], { named, rules, rehearsal, met }: Work): Promise<ActivityArrival[]> {
    const meetings = met ? told.map((each) => met.get(each)!) : await this.commands.send(MeetParties.of(told.map(({ draft, owner }) => ({ ...draft.parties, owner }))));
    const keys = told.map(keyOf);
    if (rehearsal !== null) await this.known.recall(rehearsal, keys);
    const known = (await this.gather.around(keys, named)).map((activity): KnownActivity => ({ activity, isNew: false }));
    const surroundings = { ...named, rules, known };
    const results = told.map((each, at) => (meetings[at]!.notes.length > 0 ? { arrival: rejected(...meetings[at]!.notes), isToTakeBack: false } : arrive(each, meetings[at]!, surroundings)));
    const late = told.flatMap((each, at) => (results[at]!.isToTakeBack ? [[each, results[at]!.arrival] as const] : []));
    if (late.length > 0) throw new ToTakeOut(new Map(late));
    const added = known.filter(({ isNew }) => isNew).map(({ activity }) => activity);
    this.known.keep(added);
    await this.known.settle(named.stamp.at);
    // One event tells of all: those of the single activities would be thousands.
    for (const { activity } of known) takeEvents(activity);
    this.known.release(added);
    return results.map(({ arrival }) => arrival);
  }
}

function isOwnFault(error: unknown): boolean {
  if (error instanceof DuplicateRefused || error instanceof ValidationFailed) return true;
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return [code, cause?.code].some((state) => typeof state === 'string' && /^2[23]\w{3}$/u.test(state));
}
