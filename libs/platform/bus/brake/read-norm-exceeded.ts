import { DomainEvent } from '#platform/kernel';

/** Somebody, or a key of his, has seen more records in an hour than the norm; told once an hour for each level. */
export class ReadNormExceeded extends DomainEvent {
  static override readonly type = 'platform.read-norm-exceeded.v1';
  constructor(readonly excessId: string, readonly userId: string, readonly apiKeyId: string | null, readonly level: number, readonly norm: number, readonly seen: number) { super(); }
}
