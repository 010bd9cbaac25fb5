import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { authorise, requirementOf, type Actor } from '#platform/access';
import { AccessDenied, Clock, ResourceNotFound, VersionConflict, type AnswerOf, type Command, type Query } from '#platform/kernel';
import { KeyBraked, ReadBraked } from './brake/read-brake.errors.ts';
import { currentContext, within } from './context.ts';
import { answeredBefore, rememberAnswer, type HttpAnswer } from './idempotency.ts';
import { Queries } from './queries.ts';
import { UnitOfWork } from './unit-of-work.ts';
import { WriteOnly } from './write-only.ts';

/** What was written is not answered to whoever may not read it, or no more of it at the moment. */
const unreadable = [AccessDenied, ResourceNotFound, ReadBraked, KeyBraked];

/** Sends commands: authorise, then one transaction around handler, audit, events and answer. */
@Injectable()
export class Commands {
  constructor(private readonly bus: CommandBus, private readonly work: UnitOfWork, private readonly queries: Queries, private readonly clock: Clock) {}

  async send<C extends Command<unknown>>(command: C): Promise<AnswerOf<C>> {
    const context = this.admit(command);
    return this.work.run(command.constructor.name, context, () => this.bus.execute(command as never));
  }

  /** As another actor: a job or a subscriber. */
  async sendAs<C extends Command<unknown>>(actor: Actor, command: C): Promise<AnswerOf<C>> {
    return within({ ...currentContext(), actor }, () => this.send(command));
  }

  /**
   * Sends a command and answers the record it left, read in the same transaction; with an Idempotency-Key the whole
   * answer is stored there too, and given again to whoever repeats the request.
   */
  async answer<C extends Command<unknown>>(command: C, read: (result: AnswerOf<C>) => Query<unknown> | null, status: number): Promise<HttpAnswer> {
    const context = this.admit(command);
    const { idempotency } = context;
    try {
      return await this.work.run<HttpAnswer>(command.constructor.name, context, async () => {
        const before = idempotency && (await answeredBefore(idempotency, context.actor));
        if (before) return { ...before, replayed: true };
        return { status, body: await this.bus.execute(command as never) };
      }, async (answer) => {
        if (answer.replayed) return answer;
        const question = read(answer.body as AnswerOf<C>);
        const whole = { status, body: question ? await this.readable(question, answer.body) : answer.body ?? null };
        if (idempotency) await rememberAnswer(idempotency, context.actor, whole);
        return whole;
      });
    } catch (error) {
      throw error instanceof VersionConflict ? await this.withCurrent(error, read) : error;
    }
  }

  private admit(command: Command<unknown>) {
    const context = currentContext();
    authorise(command, context.actor, this.clock.now());
    const requirement = requirementOf(command.constructor);
    return requirement?.kind === 'permission' ? { ...context, permission: requirement.permission } : context;
  }

  /** Who may write a record but not read it gets only its id. */
  private async readable(question: Query<unknown>, result: unknown): Promise<unknown> {
    try {
      return await this.queries.ask(question);
    } catch (error) {
      if (unreadable.some((refusal) => error instanceof refusal)) return WriteOnly.of(result);
      throw error;
    }
  }

  private async withCurrent(error: VersionConflict, read: (result: never) => Query<unknown> | null): Promise<VersionConflict> {
    const { expected, version, id } = error.context as { expected: number; version: number; id: string };
    const question = read(id as never);
    return new VersionConflict({ expected, version, ...(question && { current: await this.readable(question, id) }) });
  }
}
