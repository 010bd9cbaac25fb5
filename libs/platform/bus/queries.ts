import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { authorise, requirementOf } from '#platform/access';
import { Clock, type AnswerOf, type Query } from '#platform/kernel';
import { currentContext, within } from './context.ts';
import { ReadBrake } from './brake/read-brake.ts';
import { ReadLog } from './read-log.ts';

/** Asks queries: authorise, then typed SQL on the read pool; inside a command, in its transaction. */
@Injectable()
export class Queries {
  constructor(private readonly bus: QueryBus, private readonly log: ReadLog, private readonly brake: ReadBrake, private readonly clock: Clock) {}

  async ask<Q extends Query<unknown>>(query: Q): Promise<AnswerOf<Q>> {
    const context = currentContext();
    authorise(query, context.actor, this.clock.now());
    const requirement = requirementOf(query.constructor);
    const permission = requirement?.kind === 'permission' ? requirement.permission : undefined;
    const answering = (): Promise<AnswerOf<Q>> => within(permission ? { ...context, permission } : context, () => this.bus.execute(query as never));
    if (context.em) return answering();
    const answer = await this.brake.around(context.actor, query, answering);
    if (permission) this.log.note(context, query);
    return answer;
  }
}
