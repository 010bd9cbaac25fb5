import { Injectable } from '@nestjs/common';
import { byHalves, Commands, isRefusalOfValues, PartsRefused, takeOutRefused } from '#platform/bus';
import { MeetParties, type DraftRules, type Meeting } from '#crm/contacts';
import { Clock, takeEvents } from '#platform/kernel';
import { KnownDeals } from '../../domain/known-deals.ts';
import { arrive } from './arrive.ts';
import { note, rejected, type DealArrival } from './deal-draft.ts';
import { Gather } from './gather.ts';
import type { Named } from './surroundings.ts';
import type { Understood } from './understand.ts';

export interface Work {
  readonly named: Named;
  readonly rules: DraftRules;
  readonly rehearsal: string | null;
  /** Whom the drafts name, where they were met already. */
  readonly met?: ReadonlyMap<Understood, Meeting>;
}

/** Writes the deals of one transaction. A draft that is refused late is taken out and the others are done anew, so that nothing of it stays behind. */
@Injectable()
export class Bringing {
  constructor(private readonly known: KnownDeals, private readonly gather: Gather, private readonly commands: Commands, private readonly clock: Clock) {}

  bring(told: readonly Understood[], work: Work): Promise<readonly DealArrival[]> {
    const checks = work.rehearsal === null ? 'deferred constraints too' : 'only its statements';
    const bringSome = (some: readonly Understood[]): Promise<readonly DealArrival[]> => takeOutRefused(this.clock.now(), some, (left) => this.all(left, work), checks);
    return byHalves(told, bringSome, (error) => (isRefusalOfValues(error) ? rejected(note('value-refused')) : null));
  }

  private async all(told: readonly Understood[], { named, rules, rehearsal, met }: Work): Promise<DealArrival[]> {
    const meetings = met ? told.map((each) => met.get(each)!) : await this.commands.send(MeetParties.of(told.map(({ draft, owner }) => ({ ...draft.parties, owner }))));
    const keys = told.map(({ draft: { externalId, name } }, at) => ({ externalId, name, organizationId: meetings[at]!.organizationId }));
    if (rehearsal !== null) await this.known.recall(rehearsal, keys);
    const surroundings = { ...named, rules, index: await this.gather.index(keys, named.rights), added: [] as object[] };
    const results = told.map((each, at) => (meetings[at]!.notes.length > 0 ? { arrival: rejected(...meetings[at]!.notes), isToTakeBack: false } : arrive(each, meetings[at]!, surroundings)));
    const late = told.flatMap((each, at) => (results[at]!.isToTakeBack ? [[each, results[at]!.arrival] as const] : []));
    if (late.length > 0) throw new PartsRefused(new Map(late));
    this.known.keep(surroundings.added);
    await this.known.settle(named.stamp.at);
    // One event tells of all: those of the single deals would be thousands.
    for (const { deal } of surroundings.index.all()) takeEvents(deal);
    this.known.release(surroundings.added);
    return results.map(({ arrival }) => arrival);
  }
}
