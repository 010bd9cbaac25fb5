import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Id, Nested, Text } from '#platform/fields';
import { Command, DuplicateRefused, newId, ReferenceNotFound, ValidationFailed } from '#platform/kernel';
import { ReasonIncomplete } from '../domain/deals.errors.ts';
import { DemandSignal } from '../domain/demand-signal.ts';
import { DealCatalogues, DealReferences, Deals } from '../domain/ports.ts';
import { ExactFacts } from './deal-facts.ts';
import { MoneyValue } from './deal-fields.ts';
import { Ownership } from './ownership.ts';

const open = { optional: true, nullable: true } as const;

/** Demand we did not meet, in three fields: who, what, how much. */
@Requires('deals.create')
@Refuses(DuplicateRefused, ReferenceNotFound, ReasonIncomplete)
export class RecordDemand extends Command<string> {
  @Id({ optional: true }) readonly id?: string;
  @Id(open) readonly organizationId?: string | null;
  @Id(open) readonly personId?: string | null;
  @Id(open) readonly productId?: string | null;
  @Text({ ...open, max: 500, example: 'A pump for sea water' }) readonly text?: string | null;
  @Nested(() => MoneyValue) readonly estimatedAmount!: MoneyValue;
  @Id(open) readonly reasonId?: string | null;
  @Text({ ...open, max: 5000 }) readonly note?: string | null;
}

@Handles(RecordDemand)
export class RecordDemandHandler {
  constructor(private readonly deals: Deals, private readonly catalogues: DealCatalogues, private readonly references: DealReferences, private readonly facts: ExactFacts, private readonly ownership: Ownership) {}

  async execute({ id = newId(), organizationId = null, personId = null, productId = null, text = null, estimatedAmount, reasonId = null, note = null }: RecordDemand): Promise<string> {
    refuseClosedFields('demand-signal', { organization: organizationId ?? undefined, person: personId ?? undefined, product: productId ?? undefined, text: text ?? undefined, estimatedAmount, reason: reasonId ?? undefined, note: note ?? undefined });
    const faults = [
      ...(organizationId || personId ? [] : [{ pointer: '/organizationId', code: 'required' }]),
      ...(productId || text?.trim() ? [] : [{ pointer: '/text', code: 'required' }]),
    ];
    if (faults.length > 0) throw new ValidationFailed(faults);
    if (organizationId) await this.references.organization(organizationId, 'organizationId');
    if (personId) await this.references.people([personId], 'personId');
    if (productId) await this.catalogues.productsFor([productId], 'productId');
    if (reasonId) (await this.catalogues.reasonFor(reasonId, 'reasonId')).accept('unmet', { competitorId: null, note });
    const estimated = await this.facts.money(estimatedAmount, 'estimatedAmount');
    const signal = DemandSignal.record(id, { organizationId, personId, productId, text: text?.trim() || null, estimated, reasonId, note }, await this.ownership.ofNew({}), this.ownership.stamp());
    this.deals.add(signal);
    return id;
  }
}
