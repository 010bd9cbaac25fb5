import { describe, expect, it } from '@jest/globals';
import { Role, type RoleContent } from './role.ts';

const at = new Date('2026-03-01T10:00:00Z');
const define = (content: Partial<RoleContent>) => Role.define('1', 'keeper', { name: 'Keeper', description: '', permissions: [], fieldRules: [], ...content }, at);

describe('a role', () => {
  it('gives what it names', () => {
    const role = define({ permissions: [{ name: 'shelf.read', reach: 'all' }], fieldRules: [{ kind: 'shelf', field: 'width', access: 'hidden' }] });

    expect([role.gives('shelf.read'), role.gives('shelf.change')]).toEqual([true, false]);
  });

  it('keeps what a change does not name', () => {
    const role = define({ permissions: [{ name: 'shelf.read', reach: 'all' }] });
    role.redefine({ name: 'Guard' }, at);

    expect(role).toMatchObject({ name: 'Guard', permissions: [{ name: 'shelf.read', reach: 'all' }] });
  });
});
