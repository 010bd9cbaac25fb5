import { Injectable } from '@nestjs/common';
import { Choice, Flag, Id, Nested } from '#platform/fields';
import { ValidationFailed } from '#platform/kernel';
import { DealCompetitor, DealPerson, dealRoles, priceOf, retell } from '../domain/deal-parts.ts';
import type { Deal } from '../domain/deal.ts';
import { DealCatalogues, DealParts, DealReferences } from '../domain/ports.ts';
import type { Stamp } from '../domain/stamp.ts';
import { ExactFacts } from './deal-facts.ts';
import { MoneyValue } from './deal-fields.ts';

export class DealPersonInput {
  @Id() readonly personId!: string;
  @Choice(dealRoles, { optional: true }) readonly role?: string;
  @Flag({ optional: true }) readonly isPrimary?: boolean;
}

export class DealCompetitorInput {
  @Id() readonly competitorId!: string;
  @Nested(() => MoneyValue, { optional: true, nullable: true }) readonly theirPrice?: MoneyValue | null;
  @Flag({ optional: true }) readonly isWinner?: boolean;
}

/** Who takes part in a deal: people of the customer, and competitors. */
@Injectable()
export class Involvement {
  constructor(private readonly parts: DealParts, private readonly references: DealReferences, private readonly catalogues: DealCatalogues, private readonly facts: ExactFacts) {}

  /** The first is the primary one, unless another is. */
  async ofPeople(deal: Deal, people: readonly DealPersonInput[], stamp: Stamp): Promise<void> {
    refuseRepeated(people.map(({ personId }) => personId), 'people', 'personId');
    const before = await this.parts.people(deal.id);
    const known = new Set(before.map(({ personId }) => personId));
    await this.references.people(people.map(({ personId }) => personId).filter((id) => !known.has(id)), 'people');
    const primary = people.find(({ isPrimary }) => isPrimary) ?? people[0];
    const facts = people.map(({ personId, role = 'other', ...rest }) => ({ personId, role, isPrimary: primary?.personId === personId && rest.isPrimary !== false }));
    const { added } = retell(DealPerson, deal.id, before, facts, (part, fact) => part.personId === fact.personId, stamp.at);
    for (const part of added) this.parts.add(part);
    deal.involve({ personIds: people.map(({ personId }) => personId) }, stamp);
  }

  async ofCompetitors(deal: Deal, competitors: readonly DealCompetitorInput[], stamp: Stamp): Promise<void> {
    refuseRepeated(competitors.map(({ competitorId }) => competitorId), 'competitors', 'competitorId');
    const before = await this.parts.competitors(deal.id);
    const known = new Set(before.map(({ competitorId }) => competitorId));
    await this.catalogues.competitorsFor(competitors.map(({ competitorId }) => competitorId).filter((id) => !known.has(id)), 'competitors');
    const facts = [];
    for (const [at, { competitorId, theirPrice, isWinner = false }] of competitors.entries()) facts.push({ competitorId, isWinner, ...priceOf(theirPrice && (await this.facts.money(theirPrice, `competitors/${at}/theirPrice`))) });
    const { added } = retell(DealCompetitor, deal.id, before, facts, (part, fact) => part.competitorId === fact.competitorId, stamp.at);
    for (const part of added) this.parts.add(part);
    deal.involve({ competitorIds: competitors.map(({ competitorId }) => competitorId) }, stamp);
  }

  /** The competitor who won is among those of the deal. */
  async winner(deal: Deal, competitorId: string, price: { theirPrice: string | null; currency: string | null }, stamp: Stamp): Promise<void> {
    const before = await this.parts.competitors(deal.id);
    for (const part of before) part.say({ isWinner: part.competitorId === competitorId, ...(part.competitorId === competitorId && price.theirPrice !== null && price) }, stamp.at);
    if (before.some((part) => part.competitorId === competitorId)) return;
    const { added } = retell(DealCompetitor, deal.id, [], [{ competitorId, isWinner: true, ...price }], () => false, stamp.at);
    for (const part of added) this.parts.add(part);
    deal.involve({ competitorIds: [...deal.competitorIds, competitorId] }, stamp);
  }
}

export function refuseRepeated(ids: readonly string[], list: string, field: string): void {
  const repeated = ids.flatMap((id, at) => (ids.indexOf(id) < at ? [{ pointer: `/${list}/${at}/${field}`, code: 'repeated' }] : []));
  if (repeated.length > 0) throw new ValidationFailed(repeated);
}
