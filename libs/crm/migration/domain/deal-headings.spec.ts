import { describe, expect, it } from '@jest/globals';
import { contentsOf } from './contents-of-headings.ts';
import { readDealRow } from './deal-row-reading.ts';
import { rowMapping } from './row-mapping.ts';
import { suggestMapping } from './suggest-mapping.ts';

const files: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  HubSpot: { 'Record ID': 'deal.externalId', 'Deal Name': 'deal.name', 'Deal Stage': 'deal.stage', Pipeline: 'deal.pipeline', Amount: 'deal.amount', 'Close Date': 'deal.closeDate', 'Create Date': 'deal.openedOn', 'Deal owner': 'deal.owner', 'Closed Lost Reason': 'deal.lossReason', 'Next step': 'deal.nextStep', 'Associated Contact': 'person.displayName', 'Associated Company': 'organization.name', 'Last Activity Date': null },
  Pipedrive: { 'Deal - ID': 'deal.externalId', 'Deal - Title': 'deal.name', 'Deal - Stage': 'deal.stage', 'Deal - Status': 'deal.status', 'Deal - Value': 'deal.amount', 'Deal - Currency of Value': 'deal.currency', 'Deal - Deal created': 'deal.openedOn', 'Deal - Won time': 'deal.closedOn', 'Deal - Lost time': 'deal.closedOn', 'Deal - Lost reason': 'deal.lossReason', 'Deal - Owner': 'deal.owner', 'Deal - Contact person': 'person.displayName', 'Deal - Organization': 'organization.name', 'Person - Email - Work': 'email' },
  Salesforce: { 'Opportunity ID': 'deal.externalId', 'Opportunity Name': 'deal.name', Stage: 'deal.stage', Amount: 'deal.amount', 'Amount Currency': 'deal.currency', 'Close Date': 'deal.closeDate', 'Created Date': 'deal.openedOn', 'Lead Source': 'deal.leadSource', 'Opportunity Owner': 'deal.owner', 'Account Name': 'organization.name', 'Fiscal Period': null },
  'a Russian spreadsheet': { 'Название сделки': 'deal.name', Этап: 'deal.stage', Сумма: 'deal.amount', Валюта: 'deal.currency', Ответственный: 'deal.owner', Контрагент: 'organization.name', 'Контактное лицо': 'person.displayName', 'Причина отказа': 'deal.lossReason', Конкурент: 'deal.competitor' },
  'a Ukrainian spreadsheet': { 'Назва угоди': 'deal.name', Етап: 'deal.stage', Сума: 'deal.amount', Відповідальний: 'deal.owner', Організація: 'organization.name', 'Контактна особа': 'person.displayName', 'Наступний крок': 'deal.nextStep', Джерело: 'deal.leadSource' },
};

describe('a file of deals', () => {
  it.each(Object.entries(files))('of %s is told by its headings, and so are its columns', (_, headings) => {
    const columns = Object.entries(headings).map(([heading, field]) => ({ heading, samples: [field === 'deal.amount' ? '1 200,00' : field === 'email' ? 'a@firma.org' : ''] }));

    expect(contentsOf(Object.keys(headings))).toBe('deals');
    expect(suggestMapping(columns, 'deals').map(({ field }) => field)).toEqual(Object.values(headings));
  });

  it.each([
    [['First Name', 'Last Name', 'Email', 'Lifecycle Stage', 'Contact owner', 'Create Date']], [['Name', 'Company', 'Status', 'Amount', 'Email']], [['Имя', 'Организация', 'Этап', 'Источник']], [['Company name', 'Number of employees', 'Close Date']],
  ])('is not one of people or organizations: %j', (headings) => {
    expect(contentsOf(headings)).toBe('parties');
  });

  it('names people and what belongs to each of them, or is refused', () => {
    const mapping = rowMapping(['Deal', 'Contact', 'Email'], [{ column: 0, field: 'deal.name' }, { column: 1, field: 'person.displayName' }, { column: 2, field: 'email' }], 'deals');
    const people = (contact: string, email: string) => readDealRow(['Pump', contact, email], mapping).draft?.parties.people.map(({ person, contactPoints }) => [person.displayName, contactPoints.map(({ value }) => value)]) ?? readDealRow(['Pump', contact, email], mapping).errors.map(({ code }) => code);

    expect(people('Anna Novak (anna@firma.org);Petro Hill', '')).toEqual([['Anna Novak', ['anna@firma.org']], ['Petro Hill', []]]);
    expect(people('Anna Novak', 'anna@firma.org; novak@gmail.com')).toEqual([['Anna Novak', ['anna@firma.org', 'novak@gmail.com']]]);
    expect(people('Anna Novak;Petro Hill', 'anna@firma.org;petro@firma.org')).toEqual([['Anna Novak', ['anna@firma.org']], ['Petro Hill', ['petro@firma.org']]]);
    expect(people('', 'anna@firma.org;petro@firma.org')).toEqual([['anna@firma.org', ['anna@firma.org']], ['petro@firma.org', ['petro@firma.org']]]);
    expect(people('Anna Novak;Petro Hill', 'anna@firma.org')).toEqual(['people-unclear']);
  });
});
