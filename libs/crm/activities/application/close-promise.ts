import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath, Text } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { PromiseClosed } from '../domain/activities.errors.ts';
import { Promises } from '../domain/ports.ts';
import { Ownership } from './ownership.ts';

const words = { optional: true, nullable: true, max: 5000 } as const;

@Requires('activities.change')
@Refuses(ResourceNotFound, PromiseClosed)
export class KeepPromise extends Command<string> {
  @FromPath() readonly promiseId!: string;
  @Text(words) readonly note?: string | null;
}

@Handles(KeepPromise)
export class KeepPromiseHandler {
  constructor(private readonly promises: Promises, private readonly ownership: Ownership) {}

  async execute({ promiseId, note = null }: KeepPromise): Promise<string> {
    (await this.promises.get(promiseId)).keep(note, this.ownership.stamp());
    return promiseId;
  }
}

/** It was not kept; the note says why. */
@Requires('activities.change')
@Refuses(ResourceNotFound, PromiseClosed)
export class BreakPromise extends Command<string> {
  @FromPath() readonly promiseId!: string;
  @Text({ max: 5000 }) readonly note!: string;
}

@Handles(BreakPromise)
export class BreakPromiseHandler {
  constructor(private readonly promises: Promises, private readonly ownership: Ownership) {}

  async execute({ promiseId, note }: BreakPromise): Promise<string> {
    (await this.promises.get(promiseId)).break(note, this.ownership.stamp());
    return promiseId;
  }
}

/** Nobody waits for it any more. */
@Requires('activities.change')
@Refuses(ResourceNotFound, PromiseClosed)
export class WithdrawPromise extends Command<string> {
  @FromPath() readonly promiseId!: string;
  @Text(words) readonly note?: string | null;
}

@Handles(WithdrawPromise)
export class WithdrawPromiseHandler {
  constructor(private readonly promises: Promises, private readonly ownership: Ownership) {}

  async execute({ promiseId, note = null }: WithdrawPromise): Promise<string> {
    (await this.promises.get(promiseId)).withdraw(note, this.ownership.stamp());
    return promiseId;
  }
}
