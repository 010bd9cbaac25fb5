import { describe, expect, it } from '@jest/globals';
import { ValidationFailed } from '#platform/kernel';
import { refused } from '#platform/testing';
import type { RecordKind } from './record-kind.ts';
import { orderBy, sortKeys, usualKeys } from './sorting.ts';

const sortable = (on: string) => ({ select: on, sort: { on, as: 'text' } });
const kind = { fields: { title: sortable('r.title'), author: sortable('r.author'), city: sortable('r.city'), year: sortable('r.year'), blurb: { select: 'r.blurb' } } } as unknown as RecordKind;
const open = (): boolean => false;

describe('a sort', () => {
  it('ends with the id, so that no two records are equal', () => {
    expect(orderBy(sortKeys(kind, 'title', open))).toBe('r.title, r.id');
    expect(orderBy(sortKeys(kind, '-title', open))).toBe('r.title desc, r.id desc');
    expect(orderBy(sortKeys(kind, '-title,author', open))).toBe('r.title desc, r.author, r.id desc');
  });

  it('that nobody asked for is by age where what it follows is hidden', () => {
    const books = { ...kind, defaultSort: '-year' } as RecordKind;
    expect(orderBy(usualKeys(books, open))).toBe('r.year desc, r.id desc');
    expect(orderBy(usualKeys(books, (field) => field === 'year'))).toBe('r.id desc');
  });

  it.each(['blurb', 'unknown', '', '--title', 'title;drop table x', 'constructor'])('by %j is refused', async (sort) => {
    expect((await refused(() => sortKeys(kind, sort, open), ValidationFailed)).errors[0]).toMatchObject({ pointer: '/sort', code: 'query.invalid-sort' });
  });

  it('cannot follow a field that is hidden', async () => {
    expect((await refused(() => sortKeys(kind, 'title', (name) => name === 'title'), ValidationFailed)).errors[0]).toMatchObject({ code: 'query.invalid-sort' });
  });

  it('has at most three fields', async () => {
    expect((await refused(() => sortKeys(kind, 'title,author,city,year', open), ValidationFailed)).errors[0]).toMatchObject({ code: 'query.too-complex' });
  });
});
