import { announce, Commands, Handles, rehearse } from '#platform/bus';
import { Internal } from '#platform/access';
import { MeetParties, mostDrafts, type DraftRules, type Meeting } from '#crm/contacts';
import { Clock, Command } from '#platform/kernel';
import { ActivitiesBroughtIn } from '../domain/activities.events.ts';
import { KnownActivities } from '../domain/known-activities.ts';
import { Bringing } from './bringing-in/bringing.ts';
import { rejected, type ActivityArrival, type ActivityDraft } from './bringing-in/activity-draft.ts';
import { Gather } from './bringing-in/gather.ts';
import { understand, type Understood } from './bringing-in/understand.ts';

/**
 * Brings in what a source from outside tells of activities, with the people, organizations and deals they name, in one transaction, as the actor and within his rights, and
 * answers what became of each draft. A rehearsal answers the same and writes nothing; it has a name under which it remembers what the drafts before would have made.
 */
@Internal()
export class BringInActivities extends Command<readonly ActivityArrival[]> {
  readonly drafts!: readonly ActivityDraft[];
  readonly rules!: DraftRules;
  readonly rehearsal!: string | null;

  static of(drafts: readonly ActivityDraft[], rules: DraftRules, rehearsal: string | null = null): BringInActivities {
    return Object.assign(new BringInActivities(), { drafts, rules, rehearsal });
  }
}

@Handles(BringInActivities)
export class BringInActivitiesHandler {
  constructor(private readonly known: KnownActivities, private readonly gather: Gather, private readonly bringing: Bringing, private readonly commands: Commands, private readonly clock: Clock) {}

  async execute({ drafts, rules, rehearsal }: BringInActivities): Promise<readonly ActivityArrival[]> {
    if (drafts.length > mostDrafts) throw new RangeError(`At most ${mostDrafts} drafts come in at once.`);
    if (drafts.length === 0) return [];
    await this.known.hold();
    const named = await this.gather.named(drafts);
    const meant = drafts.map((draft) => understand(draft, named));
    const told = meant.filter((each): each is Understood => !Array.isArray(each));
    const work = { named, rules, rehearsal };
    const came = rehearsal === null ? await this.bringing.bring(told, work) : await this.rehearsed(rehearsal, told, work);
    const arrivals = new Map(told.map((each, at) => [each.draft, came[at]!]));
    if (rehearsal === null) this.announce(came);
    return drafts.map((draft, at) => arrivals.get(draft) ?? rejected(...(meant[at] as [])));
  }

  /** Whom the drafts name is remembered by whoever knows them; the activities are, when all of them were taken back. */
  private async rehearsed(rehearsal: string, told: readonly Understood[], work: Parameters<Bringing['bring']>[1]): Promise<readonly ActivityArrival[]> {
    const meetings = await this.commands.send(MeetParties.of(told.map(({ draft, owner }) => ({ ...draft.parties, owner })), rehearsal));
    const met = new Map<Understood, Meeting>(told.map((each, at) => [each, meetings[at]!]));
    let seen = '[]';
    const came = await rehearse(this.clock.now(), async () => {
      const arrivals = await this.bringing.bring(told, { ...work, met });
      seen = await this.known.seen(arrivals.flatMap(({ outcome, activityId }) => (outcome === 'created' || outcome === 'updated' ? (activityId ?? []) : [])));
      return arrivals;
    });
    await this.known.remember(rehearsal, seen);
    return came;
  }

  private announce(arrivals: readonly ActivityArrival[]): void {
    const ids = (outcome: ActivityArrival['outcome']): string[] => [...new Set(arrivals.flatMap((each) => (each.outcome === outcome && !each.notes.some(({ code }) => code === 'nothing-new') ? (each.activityId ?? []) : [])))];
    const created = ids('created');
    const changed = ids('updated').filter((id) => !created.includes(id));
    if (created.length + changed.length > 0) announce(new ActivitiesBroughtIn(created, changed));
  }
}
