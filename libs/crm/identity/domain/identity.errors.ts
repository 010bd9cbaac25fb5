import { DomainError } from '#platform/kernel';

export class InvalidCredentials extends DomainError {
  static override readonly code = 'auth.invalid-credentials';
  static override readonly title = 'E-mail or password is wrong';
  static override readonly status = 401;
  constructor() { super('Check both and try again. An administrator can set a new password.'); }
}

export class TooManyAttempts extends DomainError {
  static override readonly code = 'auth.rate-limited';
  static override readonly title = 'Too many attempts';
  static override readonly status = 429;
  constructor(retryAfterSeconds: number) { super('Sign-in for this address rests for a while.', { retryAfterSeconds }); }
}

export class LastAdministrator extends DomainError {
  static override readonly code = 'identity.last-administrator';
  static override readonly title = 'Somebody must stay administrator';
  constructor() { super('This would leave nobody who can manage users and roles.'); }
}

export class RightsExceedOwn extends DomainError {
  static override readonly code = 'identity.rights-exceed-own';
  static override readonly title = 'You can give only what you have';
  static override readonly status = 403;
  constructor(permissions: readonly string[]) { super(`You do not have: ${permissions.join(', ')}.`, { permissions }); }
}

export class UserAlreadySuspended extends DomainError {
  static override readonly code = 'identity.already-suspended';
  static override readonly title = 'The user is suspended already';
  constructor(userId: string) { super('Nothing was changed.', { userId }); }
}

export class PasswordTooWeak extends DomainError {
  static override readonly code = 'auth.password-too-weak';
  static override readonly title = 'The password is too weak';
  static override readonly status = 422;
  constructor() { super('Take at least 10 characters, and nothing people try first: no common word with a year, not your name, not your e-mail.'); }
}

export class UserNotSuspended extends DomainError {
  static override readonly code = 'identity.not-suspended';
  static override readonly title = 'The user is active already';
  constructor(userId: string) { super('Nothing was changed.', { userId }); }
}

export class PersonRequired extends DomainError {
  static override readonly code = 'auth.person-required';
  static override readonly title = 'Only a signed-in person may do this';
  static override readonly status = 403;
  constructor() { super('An API key cannot make API keys. Sign in and make it yourself.'); }
}

export class LinkUsed extends DomainError {
  static override readonly code = 'auth.token-used';
  static override readonly title = 'This link leads nowhere any more';
  static override readonly status = 410;
  constructor() { super('It was used, is too old, or a newer one took its place. Ask for a new one.'); }
}

export class UserIsIn extends DomainError {
  static override readonly code = 'identity.already-in';
  static override readonly title = 'The user needs no invitation';
  constructor(userId: string) { super('Whoever has been in, or may not come in, is not invited. Nothing was changed.', { userId }); }
}

export class UserNotActive extends DomainError {
  static override readonly code = 'identity.not-active';
  static override readonly title = 'Only an active user has a password to reset';
  constructor(userId: string) { super('Invite whoever has not come in yet, and let a suspended user in again first.', { userId }); }
}
