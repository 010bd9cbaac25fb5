import { describe, expect, it } from '@jest/globals';
import { AddEmployment, AddOrganization, AddPerson, AddTag, ChangeAddresses } from '#crm/contacts';
import { fieldsOf, type FieldMetadata } from '#platform/fields';
import { kindNamed, type RecordField } from '#platform/records';
import { importFieldOf, importFields } from './import-fields.ts';
import { fieldOfHeading } from './known-headings.ts';

// Told of the organization where a row tells of no person.
const ofBoth = ['person.tags', 'person.tier', 'person.confidentiality', 'person.territory', 'person.description', 'person.lifecycleStage', 'person.attentionInstruction', 'owner.email', 'address.locality', 'address.country', 'address.streetAddress'];
const written = new Set<string>(importFields.flatMap(({ key, records }) => [...records, ...(ofBoth.includes(key) ? records.map((record) => record.replace('person.', 'organization.')) : [])]));
const known = ['person', 'organization'].flatMap((kind) => Object.entries(kindNamed(kind).fields).map(([name, field]): [string, RecordField] => [`${kind}.${name}`, field]));

describe('the fields of an import', () => {
  it('are those that the registry says can be imported, all of them', () => {
    expect(known.filter(([name, { importable }]) => importable && !written.has(name)).map(([name]) => name)).toEqual([]);
    expect([...written].filter((record) => !new Map(known).get(record)?.importable)).toEqual([]);
  });

  it('are found again by the names they have in three languages', () => {
    const told = importFields.filter(({ key }) => !['person.honorificPrefix', 'phone.fax'].includes(key)).flatMap(({ key, labels }) => Object.values(labels).map((label) => [label, fieldOfHeading(label), key]));
    expect(told.filter(([, found, key]) => found !== key && importFieldOf(String(found))?.labels.en !== importFieldOf(String(key))?.labels.en)).toEqual([]);
  });

  it('take no more than the commands of the contacts do', () => {
    const lengths = (type: new () => object): Map<string, number> => new Map(fieldsOf(type).flatMap(({ name, schema }: FieldMetadata) => (typeof schema['maxLength'] === 'number' ? [[name, schema['maxLength']]] : [])));
    const [person, organization, employment, tag] = [AddPerson, AddOrganization, AddEmployment, AddTag].map(lengths) as [Map<string, number>, Map<string, number>, Map<string, number>, Map<string, number>];
    const address = lengths(fieldsOf(ChangeAddresses).find(({ name }) => name === 'addresses')!.nested!());
    const limitOf = (key: string): number => {
      const [group = '', name = ''] = key.split('.');
      const renamed = { locality: 'addressLocality', region: 'addressRegion' }[name] ?? name;
      return { person, organization, employment, address }[group]?.get(renamed) ?? Infinity;
    };

    expect(importFields.filter(({ key, maxLength, type }) => (type === 'text' || type === 'long-text' || type === 'url') && maxLength > limitOf(key)).map(({ key, maxLength }) => [key, maxLength, limitOf(key)])).toEqual([]);
    expect(tag.get('name')).toBe(60);
  });
});
