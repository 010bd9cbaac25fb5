import { describe, expect, it } from '@jest/globals';
import { newId } from '#platform/kernel';
import { announced } from '#platform/testing';
import { OrganizationAdded, OrganizationChanged, OrganizationRemoved, OrganizationRestored } from './contacts.events.ts';
import { Organization, type OrganizationFields } from './organization.ts';

const stamp = { at: new Date('2026-03-02T09:00:00Z'), byId: newId() };
const anOrganization = (fields: OrganizationFields = {}): Organization => Organization.add(newId(), { name: 'Acme GmbH', ...fields }, { ownerId: null, teamId: null }, stamp);

describe('an organization', () => {
  it('is announced when added, changed, removed and restored', () => {
    const organization = anOrganization();
    organization.correct({ industry: 'Steel' }, stamp);
    organization.remove(stamp);
    organization.restore(stamp);

    const { id } = organization;
    expect(announced(organization)).toEqual([new OrganizationAdded(id), new OrganizationChanged(id), new OrganizationRemoved(id), new OrganizationRestored(id)]);
    expect(organization).toMatchObject({ industry: 'Steel', deletedAt: null });
  });

  it('may be several things at once, and nothing at first', () => {
    expect(anOrganization().types).toEqual([]);
    expect(anOrganization({ types: ['customer', 'supplier'] }).types).toEqual(['customer', 'supplier']);
  });

  it('is known by the domain of its website', () => {
    const organization = anOrganization({ website: 'https://www.acme.example/about' });
    expect(organization.domain).toBe('acme.example');

    organization.correct({ industry: 'Steel' }, stamp);
    expect(organization.domain).toBe('acme.example');

    organization.correct({ website: null }, stamp);
    expect(organization).toMatchObject({ website: null, domain: null });
  });

  it('earns an amount of a currency, both or none', () => {
    const organization = anOrganization({ annualRevenue: { amount: '1250.50', currency: 'EUR' } });
    expect(organization).toMatchObject({ annualRevenue: '1250.50', annualRevenueCurrency: 'EUR' });

    organization.correct({ name: 'Acme' }, stamp);
    expect(organization.annualRevenueCurrency).toBe('EUR');

    organization.correct({ annualRevenue: null }, stamp);
    expect(organization).toMatchObject({ annualRevenue: null, annualRevenueCurrency: null });
  });

  it('is found by each of its names, kept apart, and matched by its name without the legal form', () => {
    const organization = anOrganization({ name: 'ООО «Ромашка»', legalName: 'Romashka LLC', alternateName: 'Daisy' });

    expect(organization.nameKey.split(' | ')).toHaveLength(3);
    expect(organization.matchingKey).toBe(anOrganization({ name: 'Romashka LLC' }).matchingKey);
  });
});
