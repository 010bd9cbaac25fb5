import { DomainError } from '#platform/kernel';
import type { Hanging } from './what-hangs.ts';

export class AccountHolds extends DomainError {
  static override readonly code = 'identity.account-holds';
  static override readonly title = 'Something still hangs on the account';

  constructor(hanging: readonly Hanging[]) {
    super('Hand it over first: whatever hangs on a closed account is nobody’s.', { count: hanging.reduce((sum, { things }) => sum + things, 0), hanging });
  }
}

export class AccountNotClosed extends DomainError {
  static override readonly code = 'identity.account-not-closed';
  static override readonly title = 'The account is not closed';
  constructor(userId: string) { super('Nothing was changed.', { userId }); }
}

export class AccountClosed extends DomainError {
  static override readonly code = 'identity.account-closed';
  static override readonly title = 'The account is closed';
  constructor(userId: string) { super('Open it again first; what it may do is then as before it was suspended.', { userId }); }
}
