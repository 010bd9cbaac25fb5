import { Handles } from '#platform/bus';
import { Internal } from '#platform/access';
import { Command } from '#platform/kernel';
import { KnownParties } from '../domain/known-parties.ts';

/** A rehearsal is over: what it would have made need not be known any longer. */
@Internal()
export class ForgetRehearsal extends Command<void> {
  readonly rehearsal!: string;

  static of(rehearsal: string): ForgetRehearsal {
    return Object.assign(new ForgetRehearsal(), { rehearsal });
  }
}

@Handles(ForgetRehearsal)
export class ForgetRehearsalHandler {
  constructor(private readonly known: KnownParties) {}

  execute({ rehearsal }: ForgetRehearsal): Promise<void> {
    return this.known.forget(rehearsal);
  }
}
