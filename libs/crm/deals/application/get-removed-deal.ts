import { Internal } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Query } from '#platform/kernel';

/** The version of a deal that was just removed, with which the removal can be taken back. */
@Internal()
export class GetRemovedDeal extends Query<{ readonly id: string; readonly version: number }> {
  @FromPath() readonly dealId!: string;

  static of(dealId: string): GetRemovedDeal {
    return Object.assign(new GetRemovedDeal(), { dealId });
  }
}
