import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { Configuration } from '#platform/settings';
import { allowances, classOf } from './allowances.ts';
import { callerOf } from './caller.ts';
import { RateLimited } from './rate-limited.ts';
import { RequestCounts } from './request-counts.ts';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly ip: string;
}

/** Lets each caller ask only so much in a minute, however many processes answer. */
@Injectable()
export class RateLimits {
  constructor(private readonly counts: RequestCounts, private readonly configuration: Configuration) {}

  /**
   * Counts a request. The window slides: of the minute before, the part counts that is less than a minute ago. What is refused is not counted, so that
   * whoever goes on asking too fast is still answered at the pace that is allowed.
   * @throws RateLimited
   */
  async admit(actor: Actor | null, { method, path, ip }: Request): Promise<void> {
    const { caller, class: asked } = callerOf(actor, ip, classOf(method, path));
    const allowed = allowances[asked] * this.configuration.rateFactor;
    const { current, before, over } = await this.counts.of(caller, asked);
    const now = current.told + current.untold;
    const then = before.told + before.untold;
    if (now + then * (1 - over) >= allowed) throw new RateLimited(secondsUntil(allowed, now, then, over), allowed);
    this.counts.add(current);
  }
}

/** Seconds until there is room for one more request, if none is made till then; the minute that comes begins with this one before it. */
function secondsUntil(allowed: number, now: number, then: number, over: number): number {
  const inThisMinute = now < allowed ? 1 - over - (allowed - 1 - now) / Math.max(then, 1) : 1 - over;
  const inTheNext = now < allowed ? 0 : Math.max(0, 1 - (allowed - 1) / now);
  return Math.max(1, Math.ceil((inThisMinute + inTheNext) * 60));
}
