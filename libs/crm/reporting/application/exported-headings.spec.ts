import { describe, expect, it } from '@jest/globals';
import '#crm/contacts';
import { fileColumns, kindNamed } from '#platform/records';
import { suggestMapping } from '../../migration/domain/suggest-mapping.ts';
import { importFieldOf } from '../../migration/domain/import-fields.ts';

const samples: Readonly<Record<string, string>> = {
  email: 'olena@example.com', phone: '+380 67 123 45 67', url: 'https://company.example', date: '2001-02-03', number: '12', choice: 'customer', id: '01900000-0000-7000-8000-000000000001',
};

describe('the headings of an exported file', () => {
  const cases = ['person', 'organization'].flatMap((kind) => (['en', 'ru', 'uk'] as const).map((locale) => ({ kind, locale })));

  it.each(cases)('of $kind records in $locale are known to the import', ({ kind, locale }) => {
    const columns = fileColumns(kindNamed(kind), () => false).filter(({ isUsual }) => isUsual);
    const suggested = suggestMapping(columns.map(({ heading, importKey }) => ({ heading: heading[locale], samples: [importKey ? (samples[importFieldOf(importKey)!.type] ?? 'text') : 'text'] })));
    const told = columns.map(({ heading, importKey }, at) => [heading[locale], suggested[at]!.field, importKey ? suggested[at]!.confidence : 0]);

    expect(told).toEqual(columns.map(({ heading, importKey }) => [heading[locale], importKey ?? null, importKey ? 1 : 0]));
  });
});
