import { Injectable } from '@nestjs/common';
import { refuseClosedFields } from '#platform/bus';
import { Clock, ValidationFailed } from '#platform/kernel';
import type { ActivityFacts, ActivityType, Result } from '../domain/activity.ts';
import { ActivityReferences, Outcomes } from '../domain/ports.ts';
import { scheduled, type GivenSchedule, type Schedule } from '../domain/schedule.ts';
import type { ParticipantInput } from './activity-fields.ts';

type Given = Omit<ActivityFacts, 'personIds'> & { readonly participants?: readonly ParticipantInput[] | undefined };

/** Clocks of clients may run ahead of ours by so much. */
const tolerance = 5 * 60_000;

/** Makes of what was sent what an activity keeps: what it names exists and may be seen, its zone is one, its result has been. */
@Injectable()
export class Facts {
  constructor(private readonly references: ActivityReferences, private readonly outcomes: Outcomes, private readonly clock: Clock) {}

  refuseClosed({ organizationId, dealId, ...given }: Readonly<Record<string, unknown>>): void {
    refuseClosedFields('activity', { ...given, organization: organizationId, deal: dealId });
  }

  async of({ subject, description, direction, location, organizationId, dealId, participants }: Given): Promise<ActivityFacts> {
    if (organizationId) await this.references.organization(organizationId, 'organizationId');
    const deal = dealId ? await this.references.deal(dealId, 'dealId') : null;
    const personIds = participants?.map(({ personId }) => personId);
    if (personIds && personIds.length > 0) await this.references.people(personIds, 'participants');
    return { subject: subject?.trim() || (subject === undefined ? undefined : null), description, direction, location, dealId, personIds, organizationId: organizationId ?? (deal?.organizationId || organizationId) };
  }

  async schedule(given: GivenSchedule, before?: Schedule): Promise<Schedule> {
    const schedule = scheduled(given, before);
    if (given.timeZone !== undefined) await this.references.timeZone(given.timeZone, 'timeZone');
    return schedule;
  }

  /** @throws ValidationFailed for what has not happened yet, OutcomeUnfit; `kept` is the outcome that stands already */
  async result(type: ActivityType, { at, outcomeId, outcomeNote }: { at: string | undefined; outcomeId: string | null; outcomeNote: string | null }, field: string, kept: string | null = null): Promise<Result> {
    const now = this.clock.now();
    const told = at === undefined ? now : new Date(at);
    if (told.getTime() > now.getTime() + tolerance) throw new ValidationFailed([{ pointer: `/${field}`, code: 'in-the-future' }]);
    if (outcomeId) (await this.outcomes.named(outcomeId, 'outcomeId')).accept(type, outcomeId === kept);
    return { at: told > now ? now : told, outcomeId, outcomeNote: outcomeNote?.trim() || null };
  }
}
