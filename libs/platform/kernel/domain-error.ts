export type RefusalContext = Readonly<Record<string, unknown>>;

/** One thing wrong with one place of a message; `pointer` is a JSON pointer into the body, or `?name` for the query. */
export interface Violation {
  readonly pointer: string;
  readonly code: string;
  readonly [detail: string]: unknown;
}

/** A refusal: expected, named by a stable code, answered as problem details (RFC 9457). */
export abstract class DomainError extends Error {
  static readonly code: string;
  static readonly title: string;
  static readonly status: number = 409;
  readonly errors?: readonly Violation[];

  constructor(detail: string, readonly context: RefusalContext = {}) {
    super(detail);
  }

  get code(): string {
    return (this.constructor as typeof DomainError).code;
  }

  get title(): string {
    return (this.constructor as typeof DomainError).title;
  }

  get status(): number {
    return (this.constructor as typeof DomainError).status;
  }
}

export type ErrorClass = (abstract new (...args: never[]) => DomainError) & {
  readonly code: string;
  readonly title: string;
  readonly status: number;
};
