import { Handles } from '#platform/bus';
import { Internal } from '#platform/access';
import { Command } from '#platform/kernel';
import { KnownDeals } from '../domain/known-deals.ts';

/** A rehearsal is over: what it would have made need not be known any longer. */
@Internal()
export class ForgetDealRehearsal extends Command<void> {
  readonly rehearsal!: string;

  static of(rehearsal: string): ForgetDealRehearsal {
    return Object.assign(new ForgetDealRehearsal(), { rehearsal });
  }
}

@Handles(ForgetDealRehearsal)
export class ForgetDealRehearsalHandler {
  constructor(private readonly known: KnownDeals) {}

  execute({ rehearsal }: ForgetDealRehearsal): Promise<void> {
    return this.known.forget(rehearsal);
  }
}
