import { EachHour, type HourlyWork } from '#platform/daily';
import { Clock } from '#platform/kernel';
import type { AccessRequest } from '../domain/access-request.ts';
import { AccessRequests, Answerers, Roads } from '../domain/ports.ts';
import { TellOfRequests } from './tell-of-requests.ts';
import { Turns } from './turns.ts';

/** Takes each open request where it has to go: up after two working days of silence, to another where whoever was asked may no longer answer, and to its end. */
@EachHour('roads.move-requests-on')
export class MoveRequestsOn implements HourlyWork {
  constructor(private readonly requests: AccessRequests, private readonly answerers: Answerers, private readonly roads: Roads, private readonly turns: Turns, private readonly telling: TellOfRequests, private readonly clock: Clock) {}

  async at(): Promise<void> {
    for (const request of await this.requests.allOpen()) await this.moveOn(request);
    await this.roads.forgetLooks(this.clock.today());
  }

  private async moveOn(request: AccessRequest): Promise<void> {
    const now = this.clock.now();
    const { askerId, goal, deciderId, dueAt, until } = request;
    if (!(await this.answerers.isActive(askerId))) return request.withdraw(null, now);
    if (until < this.clock.today() || !(await this.answerers.isThere(goal))) {
      request.expire(now);
      return this.telling.asker(request);
    }
    if (deciderId === null || !(await this.answerers.mayGive(deciderId, goal))) return this.handOn(request, now);
    if (dueAt !== null && dueAt <= now) await this.escalate(request, now);
  }

  private async handOn(request: AccessRequest, now: Date): Promise<void> {
    const turn = await this.turns.next(request);
    if (!turn) return;
    request.handTo(turn, now);
    await this.telling.decider(request);
  }

  private async escalate(request: AccessRequest, now: Date): Promise<void> {
    const turn = await this.turns.next(request);
    if (!turn) return request.waitOn(now);
    request.escalate('silence', turn, now);
    await this.telling.decider(request);
    await this.telling.asker(request);
  }
}
