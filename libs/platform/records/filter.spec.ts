import { describe, expect, it } from '@jest/globals';
import { ValidationFailed, type Violation } from '#platform/kernel';
import { refused } from '#platform/testing';
import { compileFilter, limits } from './filter.ts';
import { recordKind, type Operator, type RecordField, type RecordKind } from './record-kind.ts';
import { SqlText } from './sql-text.ts';

const label = { en: 'Label', ru: 'Метка', uk: 'Мітка' };
const field = (on: string, as: NonNullable<RecordField['filter']>['as'], operators: Operator[], array = false): RecordField => ({ label, type: 'text', group: 'main', select: on, filter: { on, as, operators, ...(array && { array }) } });
const kind: RecordKind = {
  kind: 'book', label, table: 'library.books', read: 'library.read', defaultSort: 'title', joins: {}, hangsOn: [],
  fields: {
    title: field('r.title', 'text', ['eq', 'ne', 'in', 'contains', 'startsWith', 'isEmpty']), price: field('r.price', 'integer', ['eq', 'gt', 'gte', 'lt', 'lte', 'in']),
    printedOn: field('r.printed_on', 'date', ['eq', 'gte', 'lte']), shelfId: field('r.shelf_id', 'uuid', ['eq', 'in']), tagIds: field('r.tag_ids', 'uuid', ['in', 'isEmpty'], true),
    shortTitle: { label, type: 'text', group: 'main', select: 'r.title', filter: { on: 'r.short', within: 'r.title', as: 'text', operators: ['contains', 'startsWith'], normalize: (value) => value.replace(/\W/gu, '') } },
    at: field('r.at', 'timestamptz', ['gte']), writerId: { label, type: 'reference', group: 'main', select: 'r.writer_id', filter: { on: 'r.writer_id', names: 'writer', as: 'uuid', operators: ['eq', 'ne', 'in', 'isEmpty'] } },
    blurb: { label, type: 'text', group: 'main', select: 'r.blurb' },
  },
};
recordKind({ ...kind, kind: 'writer', table: 'library.writers', fields: {
  city: field('r.city', 'text', ['eq', 'isEmpty']), pseudonym: field('r.pseudonym', 'text', ['eq']), age: { label, type: 'whole', group: 'main', select: 'r.age' },
  teacherId: { label, type: 'reference', group: 'main', select: 'r.teacher_id', filter: { on: 'r.teacher_id', names: 'writer', as: 'uuid', operators: ['eq'] } },
} });
const open = (_field: string): boolean => false;
const compile = (filter: unknown, hidden = open) => {
  const sql = new SqlText();
  return { text: compileFilter(kind, filter, hidden, sql, { seen: (of, column, so) => `seen(${of} ${column}${so ? ` ${so}` : ''})`, hidden: (of, name) => of === 'writer' && name === 'pseudonym' }), values: sql.values };
};
const violation = async (filter: unknown, hidden = open): Promise<Violation> => (await refused(() => compile(filter, hidden), ValidationFailed)).errors[0]!;

describe('a filter', () => {
  it('that is not there lets everything through', () => {
    expect(compile(undefined)).toEqual({ text: 'true', values: [] });
  });

  it('of the query string and of JSON mean the same', () => {
    const json = { and: [{ field: 'title', op: 'contains', value: 'abc' }, { field: 'price', op: 'gte', value: 5 }] };

    expect(compile({ title: { contains: 'abc' }, price: { gte: 5 } })).toEqual(compile(json));
    expect(compile(json)).toEqual({ text: '(r.title ilike $1::text and r.price >= $2::integer)', values: ['%abc%', 5] });
  });

  it('may be JSON written into the query string', async () => {
    const json = { or: [{ field: 'title', value: 'a' }, { field: 'price', value: 1 }] };

    expect(compile(JSON.stringify(json))).toEqual(compile(json));
    expect(await violation('{"or":[')).toMatchObject({ pointer: '/filter', code: 'filter-malformed' });
  });

  it('nests and, or', () => {
    expect(compile({ or: [{ field: 'title', value: 'a' }, { and: [{ field: 'price', op: 'gt', value: 1 }, { field: 'price', op: 'lt', value: 9 }] }] }).text)
      .toBe('(r.title = $1::text or (r.price > $2::integer and r.price < $3::integer))');
  });

  it('never lets a value become text of the statement', () => {
    const evil = `'; drop table library.books; --`;

    expect(compile({ title: evil })).toEqual({ text: '(r.title = $1::text)', values: [evil] });
    expect(compile({ title: { contains: '500%_\\' } }).values).toEqual(['%500\\%\\_\\\\%']);
  });

  it('takes lists as text and as lists', () => {
    const ids = ['0190e3a0-0000-7000-8000-000000000001', '0190e3a0-0000-7000-8000-000000000002'];

    expect(compile({ shelfId: { in: ids.join(',') } })).toEqual({ text: '(r.shelf_id = any($1::uuid[]))', values: [ids] });
    expect(compile({ tagIds: { in: ids } })).toEqual({ text: '(r.tag_ids && $1::uuid[])', values: [ids] });
  });

  it('asks for what is empty', () => {
    expect(compile({ title: { isEmpty: 'true' } }).text).toBe('(r.title is null)');
    expect(compile({ title: { isEmpty: 'false' } }).text).toBe('(r.title is not null)');
    expect(compile({ tagIds: { isEmpty: true } }).text).toBe(`(r.tag_ids = '{}')`);
  });

  it.each([
    ['a field nobody knows', { secret: 1 }, 'unknown-filter'], ['a field that does not filter', { blurb: 'x' }, 'unknown-filter'], ['what every object has', { constructor: 'x' }, 'unknown-filter'],
    ['an operator of another type', { price: { contains: 'x' } }, 'unknown-operator'], ['a text for a number', { price: '1 or 1=1' }, 'filter-value'],
    ['no id', { shelfId: 'x' }, 'filter-value'], ['no day', { printedOn: '2026-13-40' }, 'filter-value'], ['a day its month does not have', { printedOn: '2026-02-30' }, 'filter-value'],
    ['an object for a text', { title: { contains: { a: 1 } } }, 'filter-value'], ['a text with a zero byte', { title: { contains: 'a\0' } }, 'filter-value'], ['nothing readable', 'title', 'filter-malformed'], ['a word nobody knows', { field: 'title', value: 'a', operator: 'ne' }, 'filter-malformed'], ['two words that mean different things', { and: [], or: [] }, 'filter-malformed'],
    ['a name that is no text', { field: { toString: 1 }, value: 'a' }, 'filter-malformed'], ['a name in a list', { field: ['title'], value: 'a' }, 'filter-malformed'],
    ['the year 0', { printedOn: { gte: '0000-01-01' } }, 'filter-value'], ['an instant of the year 0', { at: { gte: '0000-01-01' } }, 'filter-value'], ['a far zone', { at: { gte: '2026-01-01T00:00:00+99:00' } }, 'filter-value'],
    ['signs for a part of a text', { title: { contains: '%%%' } }, 'filter-value'], ['signs for a beginning', { shortTitle: { startsWith: '---' } }, 'filter-value'], ['what could be anywhere', { title: { contains: 'ab' } }, 'filter-too-short'],
    ['no answer to whether it is empty', { title: { isEmpty: 'maybe' } }, 'filter-value'],
  ])('with %s is refused', async (_, filter, code) => {
    expect(await violation(filter)).toMatchObject({ code });
  });

  it('looks a part of a text up in what holds it', () => {
    expect(compile({ shortTitle: { contains: 'a-b-c' } })).toEqual({ text: '((r.title ilike $1::text and r.short ilike $1::text))', values: ['%abc%'] });
  });

  it('takes a record that may not be seen for none', () => {
    const id = '0190e3a0-0000-7000-8000-000000000001';
    const seen = 'seen(writer r.writer_id)';

    expect(compile({ writerId: id }).text).toBe(`((r.writer_id = $1::uuid and ${seen}))`);
    expect(compile({ writerId: { in: id } }).text).toBe(`((r.writer_id = any($1::uuid[]) and ${seen}))`);
    expect(compile({ writerId: { ne: id } }).text).toBe(`(not (r.writer_id is not distinct from $1::uuid and ${seen}))`);
    expect(compile({ writerId: { isEmpty: true } }).text).toBe(`(not (r.writer_id is not null and ${seen}))`);
  });

  it('cannot feel for a field that is hidden', async () => {
    expect(await violation({ price: { gt: 5 } }, (name) => name === 'price')).toEqual({ pointer: '/filter/and/0', code: 'unknown-filter', field: 'price' });
  });

  it('is bounded in depth, conditions and values', async () => {
    const deep = Array.from({ length: limits.depth + 1 }).reduce<object>((inner) => ({ and: [inner] }), { field: 'title', value: 'a' });
    const wide = { and: Array(limits.conditions + 1).fill({ field: 'title', value: 'a' }) };

    expect(await violation(deep)).toMatchObject({ code: 'query.too-complex' });
    expect(await violation(wide)).toMatchObject({ code: 'query.too-complex' });
    expect(await violation({ price: { in: Array(limits.inValues + 1).fill(1) } })).toMatchObject({ code: 'query.too-complex' });
  });

  it('asks for a field of the record that another field names, where that record may be seen', async () => {
    expect(compile({ 'writer.city': 'Kyiv' })).toEqual({ text: '(seen(writer r.writer_id seen.city = $1::text))', values: ['Kyiv'] });
    expect(compile({ 'writer.city': { isEmpty: true } }).text).toBe('(seen(writer r.writer_id seen.city is null))');

    for (const field of ['writer.age', 'writer.pseudonym', 'writer.teacherId', 'writer.nothing', 'writer.teacher.city', 'shelf.city', 'tagIds.name', 'title.city']) expect(await violation({ [field]: 'x' })).toMatchObject({ code: 'unknown-filter', field });
    expect(await violation({ 'writer.city': 'Kyiv' }, (name) => name === 'writerId')).toMatchObject({ code: 'unknown-filter' });
    expect(await violation({ 'writer.city': { contains: 'yiv' } })).toMatchObject({ code: 'unknown-operator' });
  });
});
