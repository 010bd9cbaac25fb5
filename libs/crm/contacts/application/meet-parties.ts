import { announce, byHalves, Handles, inSavepoint, rehearse } from '#platform/bus';
import { Internal } from '#platform/access';
import { Clock, Command } from '#platform/kernel';
import { PartiesBroughtIn } from '../domain/contacts.events.ts';
import { KnownParties } from '../domain/known-parties.ts';
import type { Meeting, NamedParties } from '../domain/named-parties.ts';
import { Gather } from './bringing-in/gather.ts';
import { meet } from './bringing-in/meet.ts';
import { refusalOf } from './bringing-in/refusal-of.ts';
import { store } from './bringing-in/store.ts';
import type { Surroundings } from './bringing-in/surroundings.ts';

/**
 * Says who those are that a source from outside names beside something else, within what the actor sees, and makes those that nobody knows yet.
 * Who is known is not changed, and who may be one of several is not guessed. A rehearsal answers the same and writes nothing; see BringInParties.
 */
@Internal()
export class MeetParties extends Command<readonly Meeting[]> {
  readonly named!: readonly NamedParties[];
  readonly rehearsal!: string | null;

  static of(named: readonly NamedParties[], rehearsal: string | null = null): MeetParties {
    return Object.assign(new MeetParties(), { named, rehearsal });
  }
}

@Handles(MeetParties)
export class MeetPartiesHandler {
  constructor(private readonly known: KnownParties, private readonly gather: Gather, private readonly clock: Clock) {}

  async execute({ named, rehearsal }: MeetParties): Promise<readonly Meeting[]> {
    if (named.length === 0) return [];
    await this.known.hold();
    const gathered: Surroundings[] = [];
    const meetings = rehearsal === null ? await this.meet(named, null, gathered) : await rehearse(this.clock.now(), () => this.meet(named, rehearsal, gathered));
    if (rehearsal === null) this.announce(gathered);
    else await this.remember(rehearsal, gathered);
    return meetings;
  }

  private meet(named: readonly NamedParties[], rehearsal: string | null, gathered: Surroundings[]): Promise<readonly Meeting[]> {
    const checks = rehearsal === null ? 'deferred constraints too' : 'only its statements';
    return byHalves(named, async (some) => {
      const { meetings, surroundings } = await inSavepoint(this.clock.now(), () => this.meetAll(some, rehearsal), checks);
      gathered.push(surroundings);
      return meetings;
    }, (error) => {
      const code = refusalOf(error);
      return code && { notes: [{ code, field: null, value: null }], organizationId: null, personIds: [], isNew: false };
    });
  }

  private async meetAll(named: readonly NamedParties[], rehearsal: string | null): Promise<{ meetings: Meeting[]; surroundings: Surroundings }> {
    const surroundings = await this.gather.aroundNamed(named, rehearsal);
    const meetings = named.map((each) => meet(each, surroundings));
    await store(surroundings, this.known);
    return { meetings, surroundings };
  }

  private announce(gathered: readonly Surroundings[]): void {
    const [persons, organizations] = [gathered.flatMap((each) => each.persons.all()), gathered.flatMap((each) => each.organizations.all())].map((all) => all.filter(({ isNew }) => isNew).map(({ id }) => id)) as [string[], string[]];
    if (persons.length + organizations.length > 0) announce(new PartiesBroughtIn(persons, [], organizations, []));
  }

  private async remember(rehearsal: string, gathered: readonly Surroundings[]): Promise<void> {
    await this.known.remember('person', rehearsal, gathered.flatMap(({ persons }) => persons.memory()));
    await this.known.remember('organization', rehearsal, gathered.flatMap(({ organizations }) => organizations.memory()));
  }
}
