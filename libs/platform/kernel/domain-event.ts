/** Something that happened, in plain values. The type is versioned: `module.what-happened.v1`. */
export abstract class DomainEvent {
  static readonly type: string;

  get type(): string {
    return (this.constructor as typeof DomainEvent).type;
  }
}

export type EventClass<E extends DomainEvent = DomainEvent> = (abstract new (...args: never[]) => E) & { readonly type: string };
