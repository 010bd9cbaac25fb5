import { describe, expect, it } from '@jest/globals';
import { ValidationFailed } from '#platform/kernel';
import { announced } from '#platform/testing';
import { AccountClosed, AccountNotClosed } from './account.errors.ts';
import { UserAlreadySuspended, UserNotSuspended } from './identity.errors.ts';
import { UserAdded, UserClosed, UserReactivated, UserSuspended } from './user.events.ts';
import { User } from './user.ts';

const at = new Date('2026-03-01T10:00:00Z');
const profile = { givenName: 'Olena', familyName: 'Koval', locale: 'uk', timeZone: 'Europe/Kyiv', positionId: null, teamIds: [], roleIds: [], roleTerms: [], lineIds: [], territoryIds: [] };
const olena = () => User.add('1', ' olena@example.com ', 'hash', profile, at);

describe('a user', () => {
  it('begins active, with a name to show, and says so', () => {
    const user = olena();

    expect(user).toMatchObject({ email: 'olena@example.com', displayName: 'Olena Koval', status: 'active' });
    expect(announced(user, UserAdded)).toEqual([new UserAdded('1')]);
  });

  it('is invited as long as there is no password, and in with the first one', () => {
    const user = User.add('1', 'olena@example.com', null, profile, at);
    expect(user.status).toBe('invited');
    user.suspend(at);
    user.reactivate(at);
    expect(user.status).toBe('invited');
    user.changePassword('hash', at);
    expect(user.status).toBe('active');
  });

  it('keeps what a change does not name', () => {
    const user = olena();
    user.changeProfile({ familyName: 'Bondar', givenName: undefined as never }, at);

    expect(user).toMatchObject({ givenName: 'Olena', familyName: 'Bondar', displayName: 'Olena Bondar', locale: 'uk' });
  });

  it('lives only in a time zone that exists', () => {
    expect(() => olena().changeProfile({ timeZone: 'Mars/Base' }, at)).toThrow(ValidationFailed);
  });

  it('keeps the term of a role it keeps, and forgets that of a role it loses', () => {
    const user = olena();
    const term = (roleId: string) => ({ roleId, from: null, until: '2026-04-30' });
    user.changeProfile({ roleIds: ['guard', 'keeper'], roleTerms: [term('guard'), term('keeper')] }, at);
    user.changeProfile({ roleIds: ['keeper', 'clerk'] }, at);
    expect(user.roleTerms).toEqual([term('keeper')]);

    user.changeProfile({ roleTerms: [{ roleId: 'clerk', from: null, until: null }] }, at);
    expect(user.roleTerms).toEqual([]);
  });

  it('is suspended once and comes back once', () => {
    const user = olena();
    announced(user);
    user.suspend(at);
    expect(() => user.suspend(at)).toThrow(UserAlreadySuspended);
    user.reactivate(at);
    expect(() => user.reactivate(at)).toThrow(UserNotSuspended);

    expect(announced(user)).toEqual([new UserSuspended('1'), new UserReactivated('1')]);
  });

  it('is closed after it was suspended, and comes back only as a suspended one', () => {
    const user = olena();
    expect(() => user.close(at)).toThrow(UserNotSuspended);
    user.suspend(at);
    announced(user);
    user.close(at);
    expect(announced(user)).toEqual([new UserClosed('1')]);
    for (const deed of [() => user.close(at), () => user.suspend(at), () => user.reactivate(at)]) expect(deed).toThrow(AccountClosed);
    user.changePassword('another', at);
    expect(user.status).toBe('closed');
    user.reopen(at);
    expect(user.status).toBe('suspended');
    expect(() => user.reopen(at)).toThrow(AccountNotClosed);
  });
});
