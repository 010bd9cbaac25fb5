import { announce, Handles, inSavepoint, rehearse } from '#platform/bus';
import { Internal } from '#platform/access';
import { Clock, Command, DuplicateRefused, newId, takeEvents, ValidationFailed } from '#platform/kernel';
import { PartiesBroughtIn } from '../domain/contacts.events.ts';
import { DuplicateCandidate } from '../domain/duplicate-candidate.ts';
import { KnownParties } from '../domain/known-parties.ts';
import type { Arrival, ArrivalCode, DraftRules, PartyDraft } from '../domain/party-draft.ts';
import { arrive } from './bringing-in/arrive.ts';
import { Gather } from './bringing-in/gather.ts';
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
      return arrivals;
    }
    const arrivals = await rehearse(this.clock.now(), () => this.bring(drafts, command, gathered));
    await this.known.remember('person', rehearsal, gathered.flatMap(({ persons }) => persons.memory()));
    await this.known.remember('organization', rehearsal, gathered.flatMap(({ organizations }) => organizations.memory()));
    return arrivals;
  }

  /** A draft that the domain or the database refuses is found by halving, and refused alone. */
  private async bring(drafts: readonly PartyDraft[], command: BringInParties, gathered: Surroundings[]): Promise<Arrival[]> {
    // What earlier drafts of a rehearsal made is remembered and not there: references to it lead nowhere.
    const checks = command.rehearsal === null ? 'deferred constraints too' : 'only its statements';
    try {
      const { arrivals, surroundings } = await inSavepoint(this.clock.now(), () => this.bringAll(drafts, command), checks);
      gathered.push(surroundings);
      return arrivals;
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      if (drafts.length === 1) return [{ outcome: 'rejected', notes: [{ code: refusal, field: null, value: null }], personId: null, organizationId: null }];
      const half = drafts.length >> 1;
      return [...(await this.bring(drafts.slice(0, half), command, gathered)), ...(await this.bring(drafts.slice(half), command, gathered))];
    }
  }

  private async bringAll(drafts: readonly PartyDraft[], { rules, rehearsal }: BringInParties): Promise<{ arrivals: Arrival[]; surroundings: Surroundings }> {
    const surroundings = await this.gather.around(drafts, rules, rehearsal);
    const arrivals = drafts.map((draft) => arrive(draft, surroundings));
    const { added, addedLast, pairs, stamp } = surroundings;
    const candidates = pairs.map(({ kind, ids, signals }) => DuplicateCandidate.note(newId(), kind, ids, signals, stamp.at));
    this.known.keep([...added, ...candidates]);
    await this.known.settle(stamp.at);
    if (addedLast.length > 0) this.known.keep(addedLast);
    if (addedLast.length > 0) await this.known.settle(stamp.at);
    quieten(surroundings);
    this.known.release([...added, ...addedLast, ...candidates]);
    return { arrivals, surroundings };
  }
}

/** One event tells of all: those of the single records would be thousands. */
function quieten({ added, addedLast, persons, organizations }: Surroundings): void {
  const wholes = [...persons.all().flatMap(({ whole }) => (whole ? [whole.person, ...whole.career] : [])), ...organizations.all().flatMap(({ whole }) => whole?.organization ?? [])];
  for (const each of [...added, ...addedLast, ...wholes]) takeEvents(each);
}

function eventOf(arrivals: readonly Arrival[], gathered: readonly Surroundings[]): PartiesBroughtIn {
  const persons = (outcome: Arrival['outcome']): string[] => [...new Set(arrivals.filter((each) => each.outcome === outcome).flatMap(({ personId }) => personId ?? []))];
  const organizations = gathered.flatMap((each) => each.organizations.all());
  const created = persons('created');
  return new PartiesBroughtIn(created, persons('updated').filter((id) => !created.includes(id)), organizations.filter((each) => each.isNew).map(({ id }) => id), organizations.filter((each) => !each.isNew && each.isChanged).map(({ id }) => id));
}

/** What speaks against a draft; null for a fault that is not its own. */
function refusalOf(error: unknown): ArrivalCode | null {
  if (error instanceof DuplicateRefused) return 'value-refused';
  if (error instanceof ValidationFailed) return error.errors.some(({ code }) => code === 'ends-before-start') ? 'ends-before-start' : 'value-refused';
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  return [code, cause?.code].some((state) => typeof state === 'string' && /^2[23]\w{3}$/u.test(state)) ? 'value-refused' : null;
}
