import { describe, expect, it } from '@jest/globals';
import { definePermissions } from '#platform/access';
import { ValidationFailed } from '#platform/kernel';
import { recordKind } from '#platform/records';
import { refused } from '#platform/testing';
import type { RoleContent } from '../domain/role.ts';
import { checkRoleContent } from './check-role-content.ts';

definePermissions('shelf', { read: { label: { en: 'See shelves', ru: 'Видеть полки', uk: 'Бачити полиці' }, reaches: ['own', 'all'], roles: {} } });
const label = { en: 'Shelf', ru: 'Полка', uk: 'Полиця' };
const field = { label, type: 'text', group: 'main', select: 'r.id' } as const;
recordKind({ kind: 'shelf', label, table: 'shelves', read: 'shelf.read', defaultSort: 'width', joins: {}, hangsOn: [], fields: { id: field, width: field } });

describe('the content of a role', () => {
  it.each<[string, Partial<RoleContent>, string, string]>([
    ['an unknown permission', { permissions: [{ name: 'shelf.burn', reach: 'all' }] }, '/permissions/0/name', 'unknown-permission'],
    ['a reach the permission does not have', { permissions: [{ name: 'shelf.read', reach: 'team' }] }, '/permissions/0/reach', 'unknown-choice'],
    ['a permission twice', { permissions: [{ name: 'shelf.read', reach: 'own' }, { name: 'shelf.read', reach: 'all' }] }, '/permissions/1', 'repeated'],
    ['an unknown kind', { fieldRules: [{ kind: 'cellar', field: 'width', access: 'read' }] }, '/fieldRules/0/kind', 'unknown-kind'],
    ['an unknown field', { fieldRules: [{ kind: 'shelf', field: 'depth', access: 'read' }] }, '/fieldRules/0/field', 'unknown-field'],
    ['a closed id', { fieldRules: [{ kind: 'shelf', field: 'id', access: 'hidden' }] }, '/fieldRules/0/field', 'always-open'],
  ])('refuses %s', async (_, content, pointer, code) => {
    expect((await refused(() => checkRoleContent(content), ValidationFailed)).errors).toMatchObject([{ pointer, code }]);
  });

  it('is taken where all of it exists', () => {
    expect(() => checkRoleContent({ permissions: [{ name: 'shelf.read', reach: 'all' }], fieldRules: [{ kind: 'shelf', field: 'width', access: 'hidden' }] })).not.toThrow();
  });
});
