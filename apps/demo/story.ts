import { systemActor, type Actor } from '#platform/access';
import { Commands, currentContext, within } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import type { AnswerOf, Command } from '#platform/kernel';
import type { Chance } from './chance.ts';
import type { DemoClock } from './demo-clock.ts';

const permissions = ['contacts.read', 'contacts.create', 'contacts.change', 'deals.read', 'deals.create', 'deals.change', 'deals.close', 'deals.transfer', 'views.share', 'activities.read', 'activities.create', 'activities.change', 'knowledge.read', 'knowledge.write', 'knowledge.publish', 'training.learn'];

/** Ids are made from it, so that a story that goes on another day has the same. */
const firstDay = Date.UTC(2026, 0, 1);

/**
 * What happened in the company, told from the oldest day to the newest, each deed by the one who did it. A story that was
 * interrupted is told again from the beginning: what was sent before is answered as then, and happens once.
 */
export class Story {
  private sent = 0;
  private readonly deeds: { readonly at: Date; readonly tell: () => Promise<unknown> }[] = [];

  constructor(private readonly commands: Commands, private readonly clock: DemoClock, readonly chance: Chance, private readonly today = new Date()) {}

  day(daysAgo: number): Date {
    return new Date(Date.UTC(this.today.getUTCFullYear(), this.today.getUTCMonth(), this.today.getUTCDate() - daysAgo, 7 + this.chance.whole(9), this.chance.whole(60)));
  }

  on(daysAgo: number, tell: () => Promise<unknown>): void {
    this.deeds.push({ at: this.day(daysAgo), tell });
  }

  /** An id as old as the day it is told of. */
  id(daysAgo: number): string {
    const time = (firstDay - daysAgo * 86_400_000).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${this.chance.hex(3)}-8${this.chance.hex(3)}-${this.chance.hex(12)}`;
  }

  async send<C extends Command<unknown>>(actor: Actor, type: new () => C, given: Readonly<Record<string, unknown>>): Promise<AnswerOf<C>> {
    const idempotency = { route: 'demo', key: `${++this.sent} ${type.name}`, bodyHash: '' };
    const { body } = await within({ ...currentContext(), actor, idempotency }, () => this.commands.answer(buildMessage(type, given), () => null, 200));
    return body as AnswerOf<C>;
  }

  async tell(): Promise<void> {
    for (const { at, tell } of this.deeds.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
      this.clock.tell(at);
      await tell();
    }
    this.deeds.length = 0;
  }
}

/** The system filling the demo in a salesperson's name: it needs no version of what it changes. */
export const asUser = (userId: string, name: string): Actor => ({ ...systemActor(name, permissions), userId });
