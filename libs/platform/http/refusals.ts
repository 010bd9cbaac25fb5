import { DomainError } from '#platform/kernel';

/** What HTTP itself refuses, before any message is built. */
export class RequestMalformed extends DomainError {
  static override readonly code = 'request.malformed';
  static override readonly title = 'The request cannot be read';
  static override readonly status = 400;

  constructor(detail = 'The address or the body is not what HTTP and JSON allow.') { super(detail); }
}

export class MethodNotAllowed extends DomainError {
  static override readonly code = 'request.method-not-allowed';
  static override readonly title = 'This address does not take this method';
  static override readonly status = 405;

  constructor(readonly allowed: readonly string[]) { super(`It takes ${allowed.join(', ')}.`, { allowed }); }
}

export class RequestTimedOut extends DomainError {
  static override readonly code = 'request.timeout';
  static override readonly title = 'The request did not arrive in time';
  static override readonly status = 408;

  constructor() { super('Headers have 10 seconds, a whole request has 30.'); }
}

/** The body is answered with 413, a long address with 414, long headers with 431. */
export class RequestTooLarge extends DomainError {
  static override readonly code = 'request.too-large';
  static override readonly title = 'The request is too large';
  static override readonly status = 413;

  constructor() { super('A JSON body may have 1 MB, a part of the address 500 characters, all headers together 16 KB.'); }
}

export class MediaTypeUnsupported extends DomainError {
  static override readonly code = 'request.unsupported-media-type';
  static override readonly title = 'This content type is not understood';
  static override readonly status = 415;

  constructor() { super('Send application/json.'); }
}

const byStatus: Readonly<Record<number, new () => DomainError>> = { 400: RequestMalformed, 408: RequestTimedOut, 413: RequestTooLarge, 414: RequestTooLarge, 415: MediaTypeUnsupported, 431: RequestTooLarge };

/** The refusal for a status that the HTTP server itself gives. */
export function refusalOf(status: number): DomainError | undefined {
  const known = byStatus[status] ?? (status >= 400 && status < 500 ? RequestMalformed : undefined);
  return known && new known();
}
