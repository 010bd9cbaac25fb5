import { Injectable } from '@nestjs/common';
import { Commands, flushNow } from '#platform/bus';
import { holdings, movingHolding, type HeldState } from '#platform/holdings';
import { Clock } from '#platform/kernel';
import type { GoingItem } from '../domain/ports.ts';

/** Writes whose things are, kind by kind, by the commands of their modules. What hangs on a customer goes before the customer, so that whoever sees it by that one still does. */
@Injectable()
export class Give {
  constructor(private readonly commands: Commands, private readonly clock: Clock) {}

  async all(items: readonly GoingItem[], stateOf: (item: GoingItem) => HeldState): Promise<void> {
    const order = holdings().map(({ name }) => name).reverse();
    const named = [...new Set(items.map(({ holding }) => holding))].sort((one, other) => order.indexOf(one) - order.indexOf(other));
    for (const name of named) {
      const given = items.filter(({ holding }) => holding === name).map((item) => ({ id: item.recordId, state: stateOf(item) }));
      await this.commands.send(movingHolding(name).write(given));
    }
    await flushNow(this.clock.now());
  }
}
