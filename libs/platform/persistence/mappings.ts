import type { EntitySchema } from '@mikro-orm/core';

/** How a mapped aggregate stands in the audit: the record it belongs to. */
export interface Persisted {
  readonly mapping: EntitySchema<never> | object;
  readonly entity: string;
  readonly className: string;
  readonly kind: string | ((aggregate: Record<string, unknown>) => string);
  readonly record: (aggregate: Record<string, unknown>) => string;
  /** Unique indexes a request can meet, each with the place in the message whose value is taken. */
  readonly unique?: Readonly<Record<string, string>>;
  /** Fields whose values never reach the audit, such as a password's hash. */
  readonly secret?: readonly string[];
}

const registered = new Map<string, Persisted>();

/** Each module registers its own mappings; the processes know none of them. */
export function persist(entry: Persisted): void {
  registered.set(entry.className, entry);
}

export const persisted = (): readonly Persisted[] => [...registered.values()];
export const persistedAs = (className: string): Persisted | undefined => registered.get(className);
