import { Injectable } from '@nestjs/common';
import { PlanIntroductions, TakeBackIntroductions, type Introduction } from '#crm/activities';
import { addWorkingDays, WorkingCalendars } from '#platform/calendar';
import { Commands } from '#platform/bus';
import { Clock, newId } from '#platform/kernel';
import { Moves, type GoingBundle, type Welcome } from '../domain/ports.ts';

/** For how many working days a successor may wait with saying who he is. */
const patience = 5;

const words: Readonly<Record<string, (customer: string) => string>> = {
  en: (customer) => `Introduce yourself to ${customer}`,
  ru: (customer) => `Представиться: ${customer}`,
  uk: (customer) => `Відрекомендуватися: ${customer}`,
};

/** The tasks by which successors introduce themselves to their new customers. */
@Injectable()
export class Introductions {
  constructor(private readonly moves: Moves, private readonly commands: Commands, private readonly calendars: WorkingCalendars, private readonly clock: Clock) {}

  /** Answers the task of each bundle that is a customer. */
  async plan(bundles: readonly GoingBundle[], welcomes: ReadonlyMap<string, Welcome>): Promise<ReadonlyMap<string, string>> {
    const customers = bundles.filter(({ kind }) => kind === 'organization' || kind === 'person');
    await this.takeBack(customers);
    const names = await this.moves.names(customers);
    const dueOn = addWorkingDays(this.clock.now(), patience, await this.calendars.current()).toISOString().slice(0, 10);
    const planned = customers.filter(({ id }) => names.has(id)).map((bundle) => [bundle.id, introduction(bundle, names.get(bundle.id)!, welcomes.get(bundle.toUserId)!, dueOn)] as const);
    if (planned.length > 0) await this.commands.send(PlanIntroductions.of(planned.map(([, each]) => each)));
    return new Map(planned.map(([bundle, { id }]) => [bundle, id]));
  }

  async takeBack(bundles: readonly GoingBundle[]): Promise<void> {
    const ids = bundles.flatMap(({ introductionId }) => introductionId ?? []);
    if (ids.length > 0) await this.commands.send(TakeBackIntroductions.of(ids));
  }
}

function introduction({ kind, key }: GoingBundle, name: string, { userId, teamId, locale, timeZone }: Welcome, dueOn: string): Introduction {
  const subject = (words[locale.slice(0, 2)] ?? words['en']!)(name).slice(0, 300);
  return { id: newId(), ownerId: userId, teamId, organizationId: kind === 'organization' ? key : null, personId: kind === 'person' ? key : null, subject, dueOn, timeZone };
}
