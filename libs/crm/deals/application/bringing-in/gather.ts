import { Injectable } from '@nestjs/common';
import { isWithin, reachOf } from '#platform/access';
import { currentActor, sharedAmong } from '#platform/bus';
import { KnownDeals, type DealKey } from '../../domain/known-deals.ts';
import { SalesNames } from '../../domain/sales-names.ts';
import { Ownership } from '../ownership.ts';
import type { DealDraft } from './deal-draft.ts';
import { DealIndex } from './deal-index.ts';
import type { Named, Rights } from './surroundings.ts';

const words = (drafts: readonly DealDraft[], field: 'owner' | 'competitor'): string[] => [...new Set(drafts.flatMap((draft) => draft[field]?.toLowerCase() ?? []))];

/** Gathers, in a few statements for all drafts, what they name and which deals they may be about. */
@Injectable()
export class Gather {
  constructor(private readonly known: KnownDeals, private readonly names: SalesNames, private readonly ownership: Ownership) {}

  async named(drafts: readonly DealDraft[]): Promise<Named> {
    return {
      rights: rightsOfActor(), stamp: this.ownership.stamp(), self: await this.ownership.ofNew({}), owners: await this.names.owners(words(drafts, 'owner')), pipelines: await this.names.pipelines(),
      reasons: await this.names.reasons(), competitors: await this.names.competitors(words(drafts, 'competitor')), currencies: await this.names.currencies(),
    };
  }

  /** Of the deals with these keys those that the actor sees. */
  async index(keys: readonly DealKey[], { read }: Rights): Promise<DealIndex> {
    const index = new DealIndex();
    const matches = await this.known.matches(keys);
    const ids = matches.map(({ id }) => id);
    const [shared, sharedToChange] = [await sharedAmong('deals.read', 'deal', ids), await sharedAmong('deals.change', 'deal', ids)];
    const seen = matches.filter((match) => isWithin(read, match, match.standing) || shared.has(match.id));
    const deals = await this.known.deals(seen.map(({ id }) => id));
    const competitors = await this.known.competitors(deals.filter((deal) => deal.competitorIds.length > 0).map(({ id }) => id));
    for (const deal of deals) index.put({ deal, competitors: competitors.filter(({ dealId }) => dealId === deal.id), isNew: false, isChanged: false, isSharedToChange: sharedToChange.has(deal.id) });
    return index;
  }
}

function rightsOfActor(): Rights {
  const actor = currentActor();
  const reach = (verb: string) => reachOf(actor, `deals.${verb}`);
  return { read: reach('read'), change: reach('change'), close: reach('close'), transfer: reach('transfer'), mayCreate: actor.grants.has('deals.create'), closed: actor.mask.readOnly };
}
