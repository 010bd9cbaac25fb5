import type { HistoryRow } from '#crm/contacts';
import { Internal } from '#platform/access';
import { Id, Whole, type Page } from '#platform/fields';
import { Query } from '#platform/kernel';

export interface DealChange extends HistoryRow {
  readonly deal: { readonly id: string; readonly name: string };
}

/** For other modules: who changed what on a deal, or on all deals of an organization, within what the asker may see; the newest first. A page may be short of what is hidden. */
@Internal()
export class ListDealChanges extends Query<Page<DealChange>> {
  @Id({ optional: true }) readonly dealId?: string;
  @Id({ optional: true }) readonly organizationId?: string;
  @Id({ optional: true }) readonly cursor?: string;
  @Whole({ optional: true, min: 1, max: 200 }) readonly limit?: number;
}
