import { describe, expect, it } from '@jest/globals';
import { readRow } from './row-reading.ts';
import type { RowDraft, RowError, RowOptions } from './row-draft.ts';
import { mappingFaults, rowMapping } from './row-mapping.ts';

type Cells = Record<string, string>;

/** A row whose headings are the fields themselves. */
function read(cells: Cells, options: RowOptions = {}) {
  const keys = Object.keys(cells);
  return readRow(Object.values(cells), rowMapping(keys, keys.map((field, column) => ({ column, field }))), options);
}
const draft = (cells: Cells, options?: RowOptions): RowDraft => {
  const { draft: drafted, errors } = read(cells, options);
  expect(errors).toEqual([]);
  return drafted!;
};
const refusal = (cells: Cells, options?: RowOptions): RowError => {
  const { draft: drafted, errors } = read(cells, options);
  expect([drafted, errors.length]).toEqual([null, 1]);
  return errors[0]!;
};

describe('reading a row', () => {
  it('makes a person, an organization and the job between them', () => {
    expect(draft({ 'person.givenName': ' Иван ', 'person.familyName': 'Петров', email: 'Ivan@Firma.ru', 'organization.name': 'ООО "Ромашка"', 'organization.taxId': '7701234567', 'employment.jobTitle': 'Директор', 'employment.startDate': '05.2020', 'address.locality': 'Тверь', 'person.tags': 'vip, Выставка', 'owner.email': 'Olha@x.org' })).toEqual({
      person: { givenName: 'Иван', familyName: 'Петров', displayName: 'Иван Петров' },
      organization: { name: 'ООО "Ромашка"', taxId: '7701234567', contactPoints: [] },
      employment: { organizationName: 'ООО "Ромашка"', jobTitle: 'Директор', startDate: '2020-05-01', datePrecision: 'month' },
      otherEmployments: [],
      contactPoints: [{ kind: 'email', value: 'Ivan@Firma.ru', normalizedValue: 'ivan@firma.ru', label: 'work', isPrimary: true }],
      addresses: [{ addressLocality: 'Тверь' }],
      tags: ['vip', 'Выставка'],
      ownerEmail: 'olha@x.org',
    });
  });

  it('leaves the name of whoever is known by an id as it is', () => {
    const id = '01900000-0000-7000-8000-000000000001';
    expect(draft({ 'person.id': id, 'person.displayName': 'Петров Иван' }).person).toEqual({ id, displayName: 'Петров Иван' });
  });

  it('keeps several addresses apart where the first or the last lacks a part', () => {
    expect(draft({ email: 'a@firma.ru', 'address.streetAddress': ' ::: Main St 1 ::: ', 'address.locality': 'Тверь :::  ::: Рига' }).addresses).toEqual([{ addressLocality: 'Тверь' }, { streetAddress: 'Main St 1' }, { addressLocality: 'Рига' }]);
  });

  it('takes the code of any language, and words for the usual ones', () => {
    const language = (text: string) => draft({ email: 'a@firma.ru', 'person.preferredLanguage': text }).person!.preferredLanguage;
    expect([language('TLH'), language('ua'), language('Ukrainian')]).toEqual(['tlh', 'uk', 'uk']);
  });

  it('splits a whole name, unless its parts are told', () => {
    expect(draft({ 'person.displayName': 'Петров  Иван Сергеевич' }).person).toEqual({ displayName: 'Петров Иван Сергеевич', givenName: 'Иван', additionalName: 'Сергеевич', familyName: 'Петров' });
    expect(draft({ 'person.displayName': 'Petrov Ivan', 'person.givenName': 'Ivan' }).person).toEqual({ displayName: 'Petrov Ivan', givenName: 'Ivan' });
    expect(draft({ 'person.displayName': 'Sales 24/7' }).person).toEqual({ displayName: 'Sales 24/7' });
  });

  it('names a person of whom only an e-mail or a phone is known by it', () => {
    expect(draft({ email: 'a@b.org' }).person).toEqual({ displayName: 'a@b.org' });
    expect(draft({ phone: '12-34' }).person).toEqual({ displayName: '12-34' });
  });

  it('reads an organization alone, with its own phone, notes and types', () => {
    expect(draft({ 'organization.name': 'Romashka', 'organization.phone': '+7 495 123-45-67', 'person.description': 'note', 'organization.type': 'Клиент; Vendor', 'organization.numberOfEmployees': '1 200', 'organization.domain': 'romashka.ru' })).toMatchObject({
      person: null, employment: null,
      organization: { name: 'Romashka', description: 'note', types: ['customer', 'supplier'], numberOfEmployees: 1200, website: 'romashka.ru', contactPoints: [{ kind: 'phone', normalizedValue: '+74951234567', label: 'work', isPrimary: true }] },
    });
  });

  it('takes the guard of a spreadsheet off', () => {
    expect(draft({ phone: "'+7 916 111 22 33" }).contactPoints[0]).toMatchObject({ value: '+7 916 111 22 33', normalizedValue: '+79161112233' });
  });

  it('keeps a phone that is none as it was typed, and uses the country told', () => {
    expect(draft({ phone: 'ask the porter' }).contactPoints[0]).toMatchObject({ value: 'ask the porter', normalizedValue: null });
    expect(draft({ phone: '8 (495) 123-45-67' }, { country: 'RU' }).contactPoints[0]).toMatchObject({ normalizedValue: '+74951234567' });
  });

  it('divides cells of several values and reads the kinds beside them', () => {
    const headings = ['E-mail 1 - Label', 'E-mail 1 - Value', 'Phone 1 - Label', 'Phone 1 - Value', 'Address 1 - City', 'Address 2 - City', 'Address 2 - Street'];
    const mapping = rowMapping(headings, [{ column: 1, field: 'email' }, { column: 3, field: 'phone' }, { column: 4, field: 'address.locality' }, { column: 5, field: 'address.locality' }, { column: 6, field: 'address.streetAddress' }]);
    const { draft: drafted } = readRow(['Home ::: * Work', 'a@gmail.com ::: b@firma.ru', 'Mobile ::: Home Fax', '+79161112233 ::: +74951234567', 'Kyiv', 'Lviv', 'Svobody 1\nfloor 2'], mapping);
    expect(drafted!.contactPoints.map(({ kind, value, label, isPrimary }) => [kind, value, label, isPrimary])).toEqual([
      ['email', 'a@gmail.com', 'home', false], ['email', 'b@firma.ru', 'work', true], ['mobile', '+79161112233', 'other', true], ['fax', '+74951234567', 'home', true],
    ]);
    expect(drafted!.addresses).toEqual([{ addressLocality: 'Kyiv' }, { addressLocality: 'Lviv', streetAddress: 'Svobody 1, floor 2' }]);
  });

  it('keeps each point once, and divides what people put into one cell', () => {
    expect(draft({ email: 'a@b.org; A@B.org, c@d.org', phone: '+7 916 111 22 33, 8 916 111-22-33; +7 495 123-45-67', 'phone.mobile': '+79161112233' }, { country: 'RU' }).contactPoints.map(({ normalizedValue }) => normalizedValue)).toEqual(['a@b.org', 'c@d.org', '+79161112233', '+74951234567']);
  });

  it('keeps every employer of a cell', () => {
    expect(draft({ 'person.familyName': 'P', 'organization.name': 'One ::: Two', 'employment.jobTitle': 'Boss ::: Adviser' })).toMatchObject({ organization: { name: 'One' }, employment: { organizationName: 'One', jobTitle: 'Boss' }, otherEmployments: [{ organizationName: 'Two', jobTitle: 'Adviser' }] });
  });

  it('knows choices in three languages, and those it is told', () => {
    expect(draft({ 'person.givenName': 'A', 'person.gender': 'Жен', 'person.lifecycleStage': 'Клієнт', 'person.preferredLanguage': 'Ukrainian' }).person).toMatchObject({ gender: 'female', lifecycleStage: 'customer', preferredLanguage: 'uk' });
    expect(draft({ 'person.givenName': 'A', 'person.lifecycleStage': 'Hot' }, { choices: { 'person.lifecycleStage': [['lead', 'hot']] } }).person).toMatchObject({ lifecycleStage: 'lead' });
  });
});

describe('a row that is refused', () => {
  it('tells of nobody', () => {
    expect(refusal({ email: '', 'person.givenName': '  ' })).toEqual({ column: null, heading: null, field: null, code: 'row-empty', value: null });
    expect(refusal({ 'address.locality': 'Kyiv' }).code).toBe('row-empty');
  });

  it('tells of somebody without a name', () => {
    expect(refusal({ 'organization.name': 'Romashka', 'employment.jobTitle': 'Boss' }).code).toBe('name-missing');
    expect(refusal({ 'organization.taxId': '1', email: 'a@b.org' }).code).toBe('name-missing');
    expect(refusal({ 'organization.phone': '1' }).code).toBe('name-missing');
  });

  it.each([
    ['email-invalid', { email: 'ivan(at)firma.ru' }],
    ['email-invalid', { email: 'a@b.org; c@' }],
    ['email-invalid', { 'organization.email': 'x', 'organization.name': 'R' }],
    ['email-invalid', { 'owner.email': 'Olha', 'person.givenName': 'A' }],
    ['date-invalid', { 'person.birthDate': '31.02.2000', 'person.givenName': 'A' }],
    ['number-invalid', { 'organization.numberOfEmployees': 'many', 'organization.name': 'R' }],
    ['id-invalid', { 'person.id': '17', 'person.givenName': 'A' }],
    ['choice-unknown', { 'person.gender': 'blue', 'person.givenName': 'A' }],
    ['choice-unknown', { 'organization.type': 'customer, moon', 'organization.name': 'R' }],
  ] as const)('has %s, and says where', (code, cells) => {
    const [[field, value]] = Object.entries(cells) as [[string, string]];
    expect(refusal(cells)).toEqual({ column: 0, heading: field, field, code, value });
  });

  it.each([['person.givenName', 120], ['employment.jobTitle', 300], ['person.description', 20_000], ['organization.taxId', 30], ['email', 254], ['phone', 60], ['address.locality', 120]] as const)('is too long in %s', (field, max) => {
    const name: Cells = { 'person.familyName': 'P', 'organization.name': 'R' };
    expect(refusal({ ...name, [field]: 'x'.repeat(max + 1) })).toMatchObject({ code: 'too-long', field, max });
    if (field !== 'email') draft({ ...name, [field]: 'x'.repeat(max) });
  });

  it('ends a job before it begins', () => {
    expect(refusal({ 'person.familyName': 'P', 'employment.startDate': '2020-05-01', 'employment.endDate': '2019' })).toMatchObject({ code: 'ends-before-start', column: 2, value: '2019' });
  });

  it('has more cells than there are columns', () => {
    const mapping = rowMapping(['E-mail'], [{ column: 0, field: 'email' }]);
    expect(readRow(['a@b.org', '', ' '], mapping).errors).toEqual([]);
    expect(readRow(['a@b.org', '', 'x'], mapping).errors).toEqual([{ column: 1, heading: null, field: null, code: 'too-many-cells', value: 'x' }]);
  });

  it('has all that is wrong told at once', () => {
    expect(read({ email: 'x', 'person.birthDate': 'y' }).errors.map(({ code }) => code)).toEqual(['email-invalid', 'date-invalid']);
  });
});

describe('a mapping made by a person', () => {
  it('is told what is wrong with it', () => {
    expect(mappingFaults(2, [{ column: 0, field: 'email' }, { column: 1, field: 'email' }], 'parties')).toEqual([]);
    expect(mappingFaults(2, [{ column: 0, field: 'person.givenName' }, { column: 1, field: 'person.givenName' }, { column: 2, field: 'email' }, { column: 0, field: 'moon' }, { column: 1, field: null }], 'parties')).toEqual([
      { column: 1, field: 'person.givenName', code: 'field-taken' }, { column: 2, field: 'email', code: 'column-unknown' }, { column: 0, field: 'moon', code: 'field-unknown' },
    ]);
  });
});
