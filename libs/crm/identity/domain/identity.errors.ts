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
  static override readonly title = 'The user is not suspended';
  constructor(userId: string) { super('Nothing was changed.', { userId }); }
}

export class PersonRequired extends DomainError {
  static override readonly code = 'auth.person-required';
  static override readonly title = 'Only a signed-in person may do this';
  static override readonly status = 403;
  constructor() { super('An API key cannot do this. Sign in and do it yourself.'); }
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

export class MfaRequired extends DomainError {
  static override readonly code = 'auth.mfa-required';
  static override readonly title = 'A code of the second factor is needed';
  static override readonly status = 401;
  constructor() { super('The password is right. Send a code, or a recovery code, to /auth/second-factor within five minutes.'); }
}

export class MfaInvalid extends DomainError {
  static override readonly code = 'auth.mfa-invalid';
  static override readonly title = 'The code is not right';
  static override readonly status = 401;
  constructor() { super('Each code is good once, for about a minute; look whether the clock of your phone is right. A recovery code is good once.'); }
}

export class CodeNotRight extends DomainError {
  static override readonly code = 'auth.proof-invalid';
  static override readonly title = 'The code or the password is not right';
  static override readonly status = 422;
  constructor() { super('Each code is good once, for about a minute; look whether the clock of your phone is right. Nothing was changed.'); }
}

export class SignInOver extends DomainError {
  static override readonly code = 'auth.sign-in-over';
  static override readonly title = 'Begin the sign-in anew';
  static override readonly status = 401;
  constructor() { super('The password was given too long ago, or something changed since. Give it again.'); }
}

export class SecondFactorOn extends DomainError {
  static override readonly code = 'auth.second-factor-on';
  static override readonly title = 'The second factor is on already';
  constructor() { super('Turn it off first to set up another one.'); }
}

export class SecondFactorOff extends DomainError {
  static override readonly code = 'auth.second-factor-off';
  static override readonly title = 'There is no second factor';
  constructor() { super('Nothing was changed.'); }
}

export class LiftAlreadyAsked extends DomainError {
  static override readonly code = 'access.lift-asked';
  static override readonly title = 'You have asked already';
  constructor() { super('Your request waits for an answer.'); }
}

export class LiftAlreadyDecided extends DomainError {
  static override readonly code = 'access.lift-decided';
  static override readonly title = 'Somebody has decided already';
  constructor(requestId: string) { super('Nothing was changed.', { requestId }); }
}

export class NotOneself extends DomainError {
  static override readonly code = 'identity.not-oneself';
  static override readonly title = 'Nobody resets the own second factor';
  static override readonly status = 403;
  constructor() { super('Turn it off in your profile, with a code or a recovery code; or ask another administrator.'); }
}
