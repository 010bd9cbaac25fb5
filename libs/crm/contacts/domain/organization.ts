import { domainOf, legalNameKey } from '#platform/text';
import { nameKey } from './name-key.ts';
import { Party, type Stamp } from './party.ts';
import { OrganizationAdded, OrganizationAssigned, OrganizationChanged, OrganizationRemoved, OrganizationRestored } from './contacts.events.ts';

export const organizationTypes = ['customer', 'prospect', 'partner', 'competitor', 'supplier'] as const;

export interface OrganizationFields {
  readonly name?: string;
  readonly legalName?: string | null;
  readonly alternateName?: string | null;
  readonly types?: string[];
  readonly industry?: string | null;
  readonly taxId?: string | null;
  readonly vatId?: string | null;
  readonly registrationNumber?: string | null;
  readonly website?: string | null;
  readonly numberOfEmployees?: number | null;
  readonly annualRevenue?: { readonly amount: string; readonly currency: string } | null;
  readonly foundingDate?: string | null;
  readonly parentOrganizationId?: string | null;
  readonly tierId?: string | null;
  readonly confidentiality?: string;
  readonly territoryId?: string | null;
  readonly attentionInstruction?: string | null;
  readonly lifecycleStage?: string | null;
  readonly description?: string | null;
}

/** A company or institution: customer, partner, competitor, supplier, several at once. */
export class Organization extends Party<Organization> {
  readonly name!: string;
  readonly legalName!: string | null;
  readonly alternateName!: string | null;
  readonly types!: string[];
  readonly industry!: string | null;
  readonly taxId!: string | null;
  readonly vatId!: string | null;
  readonly registrationNumber!: string | null;
  readonly website!: string | null;
  readonly domain!: string | null;
  readonly numberOfEmployees!: number | null;
  readonly annualRevenue!: string | null;
  readonly annualRevenueCurrency!: string | null;
  readonly foundingDate!: string | null;
  readonly parentOrganizationId!: string | null;
  readonly nameKey!: string;
  readonly matchingKey!: string;

  static add(id: string, fields: OrganizationFields & { readonly name: string }, owner: { ownerId: string | null; teamId: string | null }, stamp: Stamp): Organization {
    const organization = new Organization(id);
    organization.change({ ...owner, types: [], tagIds: [], businessLineIds: [], confidentiality: 'open', territoryId: null, createdAt: stamp.at, createdById: stamp.byId, deletedAt: null });
    organization.write(fields, stamp);
    organization.record(new OrganizationAdded(id));
    return organization;
  }

  correct(fields: OrganizationFields, stamp: Stamp): void {
    this.write(fields, stamp);
    this.record(new OrganizationChanged(this.id));
  }

  protected override assigned(ownerId: string): OrganizationAssigned {
    return new OrganizationAssigned(this.id, ownerId);
  }

  remove(stamp: Stamp): void {
    this.alter({ deletedAt: stamp.at }, stamp);
    this.record(new OrganizationRemoved(this.id));
  }

  restore(stamp: Stamp): void {
    this.alter({ deletedAt: null }, stamp);
    this.record(new OrganizationRestored(this.id));
  }

  private write({ annualRevenue, ...fields }: OrganizationFields, stamp: Stamp): void {
    const money = annualRevenue === undefined ? {} : { annualRevenue: annualRevenue?.amount ?? null, annualRevenueCurrency: annualRevenue?.currency ?? null };
    this.alter({ ...fields, ...money }, stamp);
    if (fields.website !== undefined) this.change({ domain: fields.website ? domainOf(fields.website) : null });
    this.change({ nameKey: nameKey(this.name, this.legalName, this.alternateName), matchingKey: legalNameKey(this.name) });
  }
}
