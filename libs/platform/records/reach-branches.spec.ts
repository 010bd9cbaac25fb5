import { describe, expect, it } from '@jest/globals';
import { hasBranches, reachBranches } from './reach-branches.ts';
import { SqlText } from './sql-text.ts';

const bounded = (owners: string[], teams: string[]) => ({ all: false as const, owners, teams });

describe('a reach', () => {
  it('is one branch as long as one index has it in order', () => {
    expect(hasBranches({ all: true })).toBe(false);
    expect(hasBranches(bounded([], []))).toBe(false);
    expect(hasBranches(bounded(['me'], []))).toBe(false);
    expect(hasBranches(bounded(['me', 'you'], []))).toBe(true);
    expect(hasBranches(bounded(['me'], ['us']))).toBe(true);
  });

  it('of owners and teams reads each by itself, and no row twice', () => {
    const sql = new SqlText();

    expect(reachBranches('library.books', bounded(['me'], ['us']), ['true', 'r.id > 5'], 'order by r.title limit 9', sql)).toBe(
      'select r.* from unnest($1::uuid[]) reach(id) cross join lateral (select r.* from library.books r where r.deleted_at is null and r.owner_id = reach.id and r.id > 5 order by r.title limit 9) r'
      + ' union all select r.* from unnest($2::uuid[]) reach(id) cross join lateral (select r.* from library.books r where r.deleted_at is null and r.team_id = reach.id and (r.owner_id is null or r.owner_id <> all($1::uuid[])) and r.id > 5 order by r.title limit 9) r');
    expect(sql.values).toEqual([['me'], ['us']]);
  });

  it('of an owner and single records reads these by themselves, without what the others have', () => {
    const singly = { ids: 'array(select 1)', column: 'id' };
    const read = reachBranches('library.books', bounded(['me'], ['us']), [], 'limit 9', new SqlText(), singly);

    expect([hasBranches(bounded(['me'], []), singly), hasBranches({ all: true }, singly)]).toEqual([true, false]);
    expect(read.split(' union all ')[2]).toBe(
      'select r.* from (select r.* from library.books r where r.deleted_at is null and r.id = any(array(select 1)) and (r.owner_id is null or r.owner_id <> all($1::uuid[])) and (r.team_id is null or r.team_id <> all($2::uuid[])) limit 9) r');
  });
});
