import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { authorise, requirementOf } from '#platform/access';
import { Clock, type AnswerOf, type Query } from '#platform/kernel';
import { currentContext, within } from './context.ts';
import { ReadLog } from './read-log.ts';

/** Asks queries: authorise, then typed SQL on the read pool; inside a command, in its transaction. */
@Injectable()
export class Queries {
  constructor(private readonly bus: QueryBus, private readonly log: ReadLog, private readonly clock: Clock) {}

  async ask<Q extends Query<unknown>>(query: Q): Promise<AnswerOf<Q>> {
    const context = currentContext();
    authorise(query, context.actor, this.clock.now());
    const requirement = requirementOf(query.constructor);
    const permission = requirement?.kind === 'permission' ? requirement.permission : undefined;
    const answer = await within(permission ? { ...context, permission } : context, () => this.bus.execute(query as never));
    if (permission && !context.em) this.log.note(context, query);
    return answer as AnswerOf<Q>;
  }
}
