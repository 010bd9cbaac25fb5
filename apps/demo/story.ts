import { systemActor, type Actor } from '#platform/access';
import { Commands } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import type { AnswerOf, Command } from '#platform/kernel';
import type { Chance } from './chance.ts';
import type { DemoClock } from './demo-clock.ts';

const permissions = ['contacts.read', 'contacts.create', 'contacts.change'];

/** What happened in the company, told from the oldest day to the newest, each deed by the one who did it. */
export class Story {
  private readonly deeds: { readonly at: Date; readonly tell: () => Promise<unknown> }[] = [];

  constructor(private readonly commands: Commands, private readonly clock: DemoClock, readonly chance: Chance, private readonly today = new Date()) {}

  day(daysAgo: number): Date {
    return new Date(Date.UTC(this.today.getUTCFullYear(), this.today.getUTCMonth(), this.today.getUTCDate() - daysAgo, 7 + this.chance.whole(9), this.chance.whole(60)));
  }

  on(daysAgo: number, tell: () => Promise<unknown>): void {
    this.deeds.push({ at: this.day(daysAgo), tell });
  }

  send<C extends Command<unknown>>(actor: Actor, type: new () => C, given: Readonly<Record<string, unknown>>): Promise<AnswerOf<C>> {
    return this.commands.sendAs(actor, buildMessage(type, given));
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
