import { describe, expect, it } from '@jest/globals';
import { importFieldOf } from './import-fields.ts';
import { suggestMapping } from './suggest-mapping.ts';

const fieldsOf = (headings: readonly string[], samples: Record<string, readonly string[]> = {}): Record<string, string | null> =>
  Object.fromEntries(suggestMapping(headings.map((heading) => ({ heading, samples: samples[heading] ?? [] }))).map(({ column, field }) => [headings[column], field]));

describe('suggesting a mapping', () => {
  it('knows the columns of old Google exports', () => {
    expect(fieldsOf(['Name', 'Given Name', 'Additional Name', 'Family Name', 'Yomi Name', 'Given Name Yomi', 'Name Prefix', 'Nickname', 'Birthday', 'Notes', 'Group Membership', 'E-mail 1 - Type', 'E-mail 1 - Value', 'E-mail 2 - Type', 'E-mail 2 - Value',
      'IM 1 - Type', 'IM 1 - Service', 'IM 1 - Value', 'Phone 1 - Type', 'Phone 1 - Value', 'Address 1 - Type', 'Address 1 - Formatted', 'Address 1 - Street', 'Address 1 - City', 'Address 1 - Region', 'Address 1 - Postal Code', 'Address 1 - Country',
      'Organization 1 - Type', 'Organization 1 - Name', 'Organization 1 - Title', 'Organization 1 - Department', 'Website 1 - Type', 'Website 1 - Value'])).toEqual({
      Name: 'person.displayName', 'Given Name': 'person.givenName', 'Additional Name': 'person.additionalName', 'Family Name': 'person.familyName', 'Yomi Name': null, 'Given Name Yomi': null, 'Name Prefix': 'person.honorificPrefix',
      Nickname: 'person.preferredName', Birthday: 'person.birthDate', Notes: 'person.description', 'Group Membership': 'person.tags', 'E-mail 1 - Type': null, 'E-mail 1 - Value': 'email', 'E-mail 2 - Type': null, 'E-mail 2 - Value': 'email',
      'IM 1 - Type': null, 'IM 1 - Service': null, 'IM 1 - Value': 'messenger', 'Phone 1 - Type': null, 'Phone 1 - Value': 'phone', 'Address 1 - Type': null, 'Address 1 - Formatted': null, 'Address 1 - Street': 'address.streetAddress', 'Address 1 - City': 'address.locality',
      'Address 1 - Region': 'address.region', 'Address 1 - Postal Code': 'address.postalCode', 'Address 1 - Country': 'address.country', 'Organization 1 - Type': null, 'Organization 1 - Name': 'organization.name',
      'Organization 1 - Title': 'employment.jobTitle', 'Organization 1 - Department': 'employment.department', 'Website 1 - Type': null, 'Website 1 - Value': 'web',
    });
  });

  it('knows the columns of new Google exports', () => {
    expect(fieldsOf(['First Name', 'Middle Name', 'Last Name', 'Phonetic First Name', 'Name Suffix', 'File As', 'Organization Name', 'Organization Title', 'Organization Department', 'Labels', 'E-mail 1 - Label', 'E-mail 1 - Value', 'Phone 1 - Label', 'Phone 1 - Value'])).toEqual({
      'First Name': 'person.givenName', 'Middle Name': 'person.additionalName', 'Last Name': 'person.familyName', 'Phonetic First Name': null, 'Name Suffix': null, 'File As': null, 'Organization Name': 'organization.name', 'Organization Title': 'employment.jobTitle',
      'Organization Department': 'employment.department', Labels: 'person.tags', 'E-mail 1 - Label': null, 'E-mail 1 - Value': 'email', 'Phone 1 - Label': null, 'Phone 1 - Value': 'phone',
    });
  });

  it('knows the contacts of HubSpot', () => {
    expect(fieldsOf(['Record ID', 'First Name', 'Last Name', 'Email', 'Phone Number', 'Mobile Phone Number', 'Contact owner', 'Job Title', 'Associated Company', 'Associated Company IDs', 'Lifecycle Stage', 'Lead Status', 'City', 'Country/Region', 'Create Date', 'Last Activity Date'], { 'Contact owner': ['Olha Bondar'], 'Record ID': ['100001'] })).toEqual({
      'Record ID': null, 'First Name': 'person.givenName', 'Last Name': 'person.familyName', Email: 'email', 'Phone Number': 'phone', 'Mobile Phone Number': 'phone.mobile', 'Contact owner': null, 'Job Title': 'employment.jobTitle',
      'Associated Company': 'organization.name', 'Associated Company IDs': null, 'Lifecycle Stage': 'person.lifecycleStage', 'Lead Status': null, City: 'address.locality', 'Country/Region': 'address.country', 'Create Date': null, 'Last Activity Date': null,
    });
  });

  it('knows the companies of HubSpot, whose phone is not a person’s', () => {
    expect(fieldsOf(['Record ID', 'Company name', 'Company owner', 'Phone Number', 'City', 'Industry', 'Company Domain Name', 'Website URL', 'Number of Employees', 'Type', 'Description', 'Original Source'])).toEqual({
      'Record ID': null, 'Company name': 'organization.name', 'Company owner': null, 'Phone Number': 'organization.phone', City: 'address.locality', Industry: 'organization.industry', 'Company Domain Name': 'organization.domain',
      'Website URL': 'organization.website', 'Number of Employees': 'organization.numberOfEmployees', Type: 'organization.type', Description: 'organization.description', 'Original Source': null,
    });
  });

  it('knows Outlook', () => {
    expect(fieldsOf(['First Name', 'Last Name', 'Company', 'Department', 'Job Title', 'Business Street', 'Business City', 'Business Phone', 'Home Phone', 'Mobile Phone', 'Business Fax', 'E-mail Address', 'E-mail 2 Address', 'Web Page'])).toMatchObject({
      Company: 'organization.name', 'Business Street': 'address.streetAddress', 'Business City': 'address.locality', 'Business Phone': 'phone.work', 'Home Phone': 'phone.home', 'Mobile Phone': 'phone.mobile', 'Business Fax': 'phone.fax',
      'E-mail Address': 'email', 'E-mail 2 Address': 'email', 'Web Page': 'web',
    });
  });

  it('knows Russian and Ukrainian', () => {
    expect(fieldsOf(['Фамилия', 'Имя', 'Отчество', 'Компания', 'Телефон моб.', 'Эл. почта', 'Должность', 'ИНН', 'Город', 'Дата рождения'])).toEqual({
      Фамилия: 'person.familyName', Имя: 'person.givenName', Отчество: 'person.additionalName', Компания: 'organization.name', 'Телефон моб.': 'phone.mobile', 'Эл. почта': 'email', Должность: 'employment.jobTitle', ИНН: 'organization.taxId', Город: 'address.locality', 'Дата рождения': 'person.birthDate',
    });
    expect(fieldsOf(['ПРІЗВИЩЕ', 'Ім’я', 'По-батькові', 'Організація', 'Ел. пошта', 'Посада', 'ЄДРПОУ', 'Місто', 'Робочий телефон (осн.)'])).toEqual({
      ПРІЗВИЩЕ: 'person.familyName', 'Ім’я': 'person.givenName', 'По-батькові': 'person.additionalName', Організація: 'organization.name', 'Ел. пошта': 'email', Посада: 'employment.jobTitle', ЄДРПОУ: 'organization.taxId', Місто: 'address.locality', 'Робочий телефон (осн.)': 'phone.work',
    });
  });

  it('looks at the values where the heading says nothing', () => {
    const samples = { a: ['ivan@firma.ru', 'x@y.org'], b: ['+7 495 123-45-67', '8 (916) 111-22-33'], c: ['https://firma.ru', 'www.x.org'], d: ['12.05.1980', '01.02.1975'], e: ['Иванович', 'Сергеевна'], f: ['ООО «Ромашка»', 'АО Север'], g: ['100', '200'], h: ['Иванов Иван Иванович', 'Петрова Анна Сергеевна'] };
    expect(fieldsOf(Object.keys(samples), samples)).toEqual({ a: 'email', b: 'phone', c: 'web', d: 'person.birthDate', e: 'person.additionalName', f: 'organization.name', g: null, h: 'person.displayName' });
  });

  it('believes the values against the heading', () => {
    expect(fieldsOf(['Телефон', 'E-mail'], { Телефон: ['a@b.ru', 'c@d.ru'], 'E-mail': ['+7 495 123 45 67', '84951234567'] })).toEqual({ Телефон: 'email', 'E-mail': 'phone' });
  });

  it('gives a field of one value to one column, the likeliest, and many columns to e-mails', () => {
    const suggested = suggestMapping(['Company contact', 'Company', 'Company name', 'E-mail', 'Email 2'].map((heading) => ({ heading, samples: [] })));
    expect(suggested.filter(({ field }) => field === 'organization.name').map(({ column }) => column)).toEqual([1]);
    expect(suggested.slice(3).map(({ field }) => field)).toEqual(['organization.email', 'organization.email']);
    expect(suggested[2]).toEqual({ column: 2, field: null, confidence: 0 });
  });

  it('passes over the columns of a repair file, and suggests only fields that are known', () => {
    const suggested = suggestMapping(['E-mail', 'Holdfast: line', 'Holdfast: reason', 'Owner’s e-mail'].map((heading) => ({ heading, samples: ['a@b.ru'] })));
    expect(suggested.map(({ field }) => field)).toEqual(['email', null, null, 'owner.email']);
    expect(suggested.every(({ field, confidence }) => field === null ? confidence === 0 : importFieldOf(field) !== null && confidence > 0 && confidence <= 1)).toBe(true);
  });
});
