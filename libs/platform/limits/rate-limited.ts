import { DomainError } from '#platform/kernel';

export class RateLimited extends DomainError {
  static override readonly code = 'rate.limited';
  static override readonly title = 'Too much was asked in a short time';
  static override readonly status = 429;

  constructor(retryAfterSeconds: number, perMinute: number) {
    super(`${perMinute} requests of this kind are taken in a minute. Ask again in ${retryAfterSeconds} s.`, { retryAfterSeconds, perMinute });
  }
}
