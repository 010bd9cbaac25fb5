import { Internal } from '#platform/access';
import { Handles } from '#platform/bus';
import { holding } from '#platform/holdings';
import { Clock, Command } from '#platform/kernel';
import { LiveShares } from './shares.ts';

/** Whoever has left has nothing shared with him any more. What he shared with others stays theirs. */
@Internal()
export class EndSharesOf extends Command {
  readonly userId!: string;

  static of(userId: string): EndSharesOf {
    return Object.assign(new EndSharesOf(), { userId });
  }
}

@Handles(EndSharesOf)
export class EndSharesOfHandler {
  constructor(private readonly shares: LiveShares, private readonly clock: Clock) {}

  async execute({ userId }: EndSharesOf): Promise<void> {
    for (const share of await this.shares.with(userId)) share.end(this.clock.now());
  }
}

holding({
  name: 'share', way: 'ends', label: { en: 'Records shared with him', ru: 'Записи, открытые ему', uk: 'Записи, відкриті йому' }, columns: ['platform.record_shares.grantee_id'],
  table: 'platform.record_shares', hangs: 'r.grantee_id = $1 and r.ended_at is null and r.until >= $2', title: `coalesce(r.note, r.kind)`, own: 'true', due: `nullif(r.until, 'infinity')`, end: (userId) => EndSharesOf.of(userId),
});
