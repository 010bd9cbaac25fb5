import { announce, byHalves, Handles, inSavepoint, rehearse } from '#platform/bus';
import { Internal } from '#platform/access';
import { Clock, Command } from '#platform/kernel';
import { CareersBroughtIn, PartiesBroughtIn } from '../domain/contacts.events.ts';
import { KnownParties } from '../domain/known-parties.ts';
import type { Arrival, ArrivalCode, DraftRules, PartyDraft } from '../domain/party-draft.ts';
import { arrive } from './bringing-in/arrive.ts';
import { Gather } from './bringing-in/gather.ts';
import { refusalOf } from './bringing-in/refusal-of.ts';
import { store } from './bringing-in/store.ts';
import type { Surroundings } from './bringing-in/surroundings.ts';

export const mostDrafts = 500;

/**
 * Brings in what a source from outside tells of persons and organizations, in one transaction, as the actor and within his rights, and answers what became of
 * each draft. A rehearsal answers the same and writes nothing; it has a name under which it remembers what the drafts before would have made.
 */
@Internal()
export class BringInParties extends Command<readonly Arrival[]> {
  readonly drafts!: readonly PartyDraft[];
  readonly rules!: DraftRules;
  readonly rehearsal!: string | null;

  static of(drafts: readonly PartyDraft[], rules: DraftRules, rehearsal: string | null = null): BringInParties {
    return Object.assign(new BringInParties(), { drafts, rules, rehearsal });
  }
}

@Handles(BringInParties)
export class BringInPartiesHandler {
  constructor(private readonly known: KnownParties, private readonly gather: Gather, private readonly clock: Clock) {}

  async execute(command: BringInParties): Promise<readonly Arrival[]> {
    const { rehearsal, drafts } = command;
    if (drafts.length > mostDrafts) throw new RangeError(`At most ${mostDrafts} drafts come in at once.`);
    if (drafts.length === 0) return [];
    await this.known.hold();
    const gathered: Surroundings[] = [];
    if (rehearsal === null) {
      const arrivals = await this.bring(drafts, command, gathered);
      announce(eventOf(arrivals, gathered));
      const [began, ended] = [gathered.flatMap(({ careers }) => careers.began), gathered.flatMap(({ careers }) => careers.ended)];
      if (began.length + ended.length > 0) announce(new CareersBroughtIn(began, ended));
      return arrivals;
    }
    const arrivals = await rehearse(this.clock.now(), () => this.bring(drafts, command, gathered));
    await this.known.remember('person', rehearsal, gathered.flatMap(({ persons }) => persons.memory()));
    await this.known.remember('organization', rehearsal, gathered.flatMap(({ organizations }) => organizations.memory()));
    return arrivals;
  }

  /** A draft that the domain or the database refuses is found by halving, and refused alone. */
  private async bring(drafts: readonly PartyDraft[], command: BringInParties, gathered: Surroundings[]): Promise<readonly Arrival[]> {
    // What earlier drafts of a rehearsal made is remembered and not there: references to it lead nowhere.
    const checks = command.rehearsal === null ? 'deferred constraints too' : 'only its statements';
    const rejected = (code: ArrivalCode): Arrival => ({ outcome: 'rejected', notes: [{ code, field: null, value: null }], personId: null, organizationId: null });
    return byHalves(drafts, async (some) => {
      const { arrivals, surroundings } = await inSavepoint(this.clock.now(), () => this.bringAll(some, command), checks);
      gathered.push(surroundings);
      return arrivals;
    }, (error) => {
      const code = refusalOf(error);
      return code && rejected(code);
    });
  }

  private async bringAll(drafts: readonly PartyDraft[], { rules, rehearsal }: BringInParties): Promise<{ arrivals: Arrival[]; surroundings: Surroundings }> {
    const surroundings = await this.gather.around(drafts, rules, rehearsal);
    const arrivals = drafts.map((draft) => arrive(draft, surroundings));
    await store(surroundings, this.known);
    return { arrivals, surroundings };
  }
}

function eventOf(arrivals: readonly Arrival[], gathered: readonly Surroundings[]): PartiesBroughtIn {
  const persons = (outcome: Arrival['outcome']): string[] => [...new Set(arrivals.filter((each) => each.outcome === outcome).flatMap(({ personId }) => personId ?? []))];
  const organizations = gathered.flatMap((each) => each.organizations.all());
  const created = persons('created');
  return new PartiesBroughtIn(created, persons('updated').filter((id) => !created.includes(id)), organizations.filter((each) => each.isNew).map(({ id }) => id), organizations.filter((each) => !each.isNew && each.isChanged).map(({ id }) => id));
}
