import { DomainError, type Violation } from './domain-error.ts';

/** The refusals every module shares; their codes are part of the API and never renamed. */
export class ValidationFailed extends DomainError {
  static override readonly code = 'validation.failed';
  static override readonly title = 'The request is not valid';
  static override readonly status = 422;

  constructor(override readonly errors: readonly Violation[]) {
    super(`${errors.length === 1 ? 'One value is' : `${errors.length} values are`} not acceptable.`);
  }
}

export class ResourceNotFound extends DomainError {
  static override readonly code = 'resource.not-found';
  static override readonly title = 'There is nothing here';
  static override readonly status = 404;

  constructor() {
    super('Nothing with this address exists, or you may not see it.');
  }
}

export class ReferenceNotFound extends DomainError {
  static override readonly code = 'reference.not-found';
  static override readonly title = 'A referenced record does not exist';
  static override readonly status = 422;

  constructor(override readonly errors: readonly Violation[]) {
    super('The request names a record that does not exist, or that you may not see.');
  }

  static at(field: string): ReferenceNotFound {
    return new ReferenceNotFound([{ pointer: `/${field}`, code: 'reference.not-found' }]);
  }
}

export class AccessDenied extends DomainError {
  static override readonly code = 'access.denied';
  static override readonly title = 'You may not do this';
  static override readonly status = 403;

  constructor(permission: string) {
    super(`This needs the permission ${permission}. An administrator can grant it.`, { permission });
  }
}

export class FieldForbidden extends DomainError {
  static override readonly code = 'field.forbidden';
  static override readonly title = 'A field is closed to you';
  static override readonly status = 403;

  constructor(override readonly errors: readonly Violation[]) {
    super('Your role does not let you use every field of this request.');
  }
}

export class SignInRequired extends DomainError {
  static override readonly code = 'auth.required';
  static override readonly title = 'Sign in first';
  static override readonly status = 401;

  constructor() {
    super('This needs a signed-in user or an API key.');
  }
}

export class TokenInvalid extends DomainError {
  static override readonly code = 'auth.token-invalid';
  static override readonly title = 'The API key is not valid';
  static override readonly status = 401;
  constructor() { super('It is unknown, expired or revoked.'); }
}

export class VersionConflict extends DomainError {
  static override readonly code = 'conflict.version';
  static override readonly title = 'Somebody changed this record in the meantime';
  static override readonly status = 412;

  constructor(context: { readonly expected: number; readonly version: number; readonly current?: unknown }) {
    super('The record is newer than the version you changed. Compare and try again.', context);
  }
}

export class PreconditionRequired extends DomainError {
  static override readonly code = 'precondition.required';
  static override readonly title = 'Say which version you change';
  static override readonly status = 428;

  constructor() {
    super('Send the ETag of the record you have seen in If-Match.');
  }
}

export class DuplicateRefused extends DomainError {
  static override readonly code = 'conflict.duplicate';
  static override readonly title = 'This exists already';

  constructor(override readonly errors: readonly Violation[]) {
    super('A value that must be unique is taken.');
  }
}

export class SecondFactorRequired extends DomainError {
  static override readonly code = 'auth.second-factor-required';
  static override readonly title = 'Set up a second factor first';
  static override readonly status = 403;
  constructor() { super('A role of yours asks for a second factor. Nothing else is answered until you have set one up.'); }
}

export class StepUpRequired extends DomainError {
  static override readonly code = 'auth.step-up-required';
  static override readonly title = 'Prove once more who you are';
  static override readonly status = 403;
  constructor(by: 'second-factor' | 'password') { super(by === 'password' ? 'Give your password at /auth/proof, then send this again.' : 'Give a code of your second factor at /auth/proof, then send this again.', { by }); }
}
