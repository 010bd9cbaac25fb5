import { DomainError } from '#platform/kernel';

/** Said alike for an address of the company's own network and for a name that leads there: nobody learns what stands in it. */
export class AddressForbidden extends DomainError {
  static override readonly code = 'outbound.address-forbidden';
  static override readonly title = 'Nothing is sent to this address';
  static override readonly status = 422;

  constructor() { super('Only https addresses of the public internet are called, and networks that the operator opened.'); }
}

/** Of the other server, so no refusal: whoever calls says what becomes of it. */
export class OutboundFailed extends Error {
  constructor(readonly reason: 'unreachable' | 'too-slow' | 'too-large') { super(`The other server did not answer as it should: ${reason}.`); }
}
