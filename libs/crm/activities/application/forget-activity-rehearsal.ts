import { Handles } from '#platform/bus';
import { Internal } from '#platform/access';
import { Command } from '#platform/kernel';
import { KnownActivities } from '../domain/known-activities.ts';

/** A rehearsal is over: what it would have made need not be known any longer. */
@Internal()
export class ForgetActivityRehearsal extends Command<void> {
  readonly rehearsal!: string;

  static of(rehearsal: string): ForgetActivityRehearsal {
    return Object.assign(new ForgetActivityRehearsal(), { rehearsal });
  }
}

@Handles(ForgetActivityRehearsal)
export class ForgetActivityRehearsalHandler {
  constructor(private readonly known: KnownActivities) {}

  execute({ rehearsal }: ForgetActivityRehearsal): Promise<void> {
    return this.known.forget(rehearsal);
  }
}
