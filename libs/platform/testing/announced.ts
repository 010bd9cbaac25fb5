import { takeEvents, type DomainEvent, type EventClass } from '#platform/kernel';

/** The events an aggregate has announced since the last look; with a class, only those of it. */
export function announced(aggregate: object): DomainEvent[];
export function announced<E extends DomainEvent>(aggregate: object, event: EventClass<E>): E[];
export function announced(aggregate: object, event?: EventClass): DomainEvent[] {
  return takeEvents(aggregate).filter((each) => event === undefined || each.type === event.type);
}
