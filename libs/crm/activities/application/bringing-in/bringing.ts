import { Injectable } from '@nestjs/common';
import { byHalves, Commands, isRefusalOfValues, PartsRefused, takeOutRefused } from '#platform/bus';
import { MeetParties, type DraftRules, type Meeting } from '#crm/contacts';
import { Clock, takeEvents } from '#platform/kernel';
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

/** Writes the activities of one transaction. A draft that is refused late is taken out and the others are done anew, so that nothing of it stays behind. */
@Injectable()
export class Bringing {
  constructor(private readonly known: KnownActivities, private readonly gather: Gather, private readonly commands: Commands, private readonly clock: Clock) {}

  bring(told: readonly Understood[], work: Work): Promise<readonly ActivityArrival[]> {
    const checks = work.rehearsal === null ? 'deferred constraints too' : 'only its statements';
    const bringSome = (some: readonly Understood[]): Promise<readonly ActivityArrival[]> => takeOutRefused(this.clock.now(), some, (left) => this.all(left, work), checks);
    return byHalves(told, bringSome, (error) => (isRefusalOfValues(error) ? rejected(note('value-refused')) : null));
  }

  private async all(told: readonly Understood[], { named, rules, rehearsal, met }: Work): Promise<ActivityArrival[]> {
    const meetings = met ? told.map((each) => met.get(each)!) : await this.commands.send(MeetParties.of(told.map(({ draft, owner }) => ({ ...draft.parties, owner }))));
    const keys = told.map(keyOf);
    if (rehearsal !== null) await this.known.recall(rehearsal, keys);
    const known = (await this.gather.around(keys, named)).map((activity): KnownActivity => ({ activity, isNew: false }));
    const surroundings = { ...named, rules, known };
    const results = told.map((each, at) => (meetings[at]!.notes.length > 0 ? { arrival: rejected(...meetings[at]!.notes), isToTakeBack: false } : arrive(each, meetings[at]!, surroundings)));
    const late = told.flatMap((each, at) => (results[at]!.isToTakeBack ? [[each, results[at]!.arrival] as const] : []));
    if (late.length > 0) throw new PartsRefused(new Map(late));
    const added = known.filter(({ isNew }) => isNew).map(({ activity }) => activity);
    this.known.keep(added);
    await this.known.settle(named.stamp.at);
    // One event tells of all: those of the single activities would be thousands.
    for (const { activity } of known) takeEvents(activity);
    this.known.release(added);
    return results.map(({ arrival }) => arrival);
  }
}
