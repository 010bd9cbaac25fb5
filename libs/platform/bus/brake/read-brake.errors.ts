import { DomainError } from '#platform/kernel';

interface Braked {
  readonly seen: number;
  readonly norm: number;
  readonly helps: readonly ('second-factor' | 'superior')[];
}

export class ReadBraked extends DomainError {
  static override readonly code = 'access.brake';
  static override readonly title = 'More records in an hour than your role is meant for';
  static override readonly status = 403;

  constructor(braked: Braked) {
    const code = braked.helps.includes('second-factor') ? 'A code of your second factor, given at /auth/proof, lets you read on for an hour. ' : '';
    super(`You have seen ${braked.seen} records within an hour, your role is meant for ${braked.norm}. ${code}Your superior can let you go on: ask at /lift-requests. Single records still open, one at a time.`, { ...braked });
  }
}

export class KeyBraked extends DomainError {
  static override readonly code = 'access.key-brake';
  static override readonly title = 'More records in an hour than this key is meant for';
  static override readonly status = 429;

  constructor(seen: number, norm: number, retryAfterSeconds: number) {
    super(`It has read ${seen} records within an hour, its norm is ${norm}. Read more slowly; or an administrator gives a role of the key's owner a wider norm.`, { seen, norm, retryAfterSeconds });
  }
}
