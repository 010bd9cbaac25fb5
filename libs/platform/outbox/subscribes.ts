import 'reflect-metadata';
import type { DomainEvent, EventClass } from '#platform/kernel';

export interface Subscriber<E extends DomainEvent = DomainEvent> {
  on(event: E): Promise<void>;
}

type SubscriberClass<E extends DomainEvent> = new (...args: never[]) => Subscriber<E>;

interface Subscription {
  readonly name: string;
  readonly event: EventClass;
  readonly type: new (...args: never[]) => Subscriber;
  readonly permissions: readonly string[];
}

const subscriptions = new Map<string, Subscription>();

/** Hears an event, in a transaction of its own, exactly once in effect. `as` names the permissions it acts with. */
export function Subscribes<E extends DomainEvent>(event: EventClass<E>, options: { readonly as?: readonly string[] } = {}): (type: SubscriberClass<E>) => void {
  return (type) => {
    subscriptions.set(type.name, { name: type.name, event, type: type as never, permissions: options.as ?? [] });
  };
}

export const subscribersOf = (eventType: string): readonly Subscription[] => [...subscriptions.values()].filter((each) => each.event.type === eventType);
export const subscriptionNamed = (name: string): Subscription | undefined => subscriptions.get(name);
export const allSubscriptions = (): readonly Subscription[] => [...subscriptions.values()];
