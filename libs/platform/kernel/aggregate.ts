import type { DomainEvent } from './domain-event.ts';

type Fields<T> = { -readonly [K in keyof T as T[K] extends (...args: never[]) => unknown ? never : K]?: T[K] };

// Kept beside the aggregates, not in them: an aggregate loaded from the database never ran a constructor.
const announced = new WeakMap<object, DomainEvent[]>();

/** Readonly to the world: `change` is the one way to alter it, `record` the one way to say what happened. */
export abstract class Aggregate<Self> {
  protected change(fields: Fields<Self>): void {
    Object.assign(this, fields);
  }

  protected record(event: DomainEvent): void {
    const events = announced.get(this);
    if (events) events.push(event);
    else announced.set(this, [event]);
  }
}

/** Takes the events an aggregate has recorded since the last call. */
export function takeEvents(aggregate: object): DomainEvent[] {
  const events = announced.get(aggregate) ?? [];
  announced.delete(aggregate);
  return events;
}
