import { describe, expect, it } from '@jest/globals';
import { nowhere, type Bounded, type Condition } from '#platform/access';
import { hasBranches, reachBranches } from './reach-branches.ts';
import type { RecordKind } from './record-kind.ts';
import { SqlText } from './sql-text.ts';
import { reachOver, withinReach } from './within-reach.ts';

const books: RecordKind = {
  kind: 'book', label: { en: 'Books', ru: 'Книги', uk: 'Книги' }, table: 'library.books', read: 'books.read', defaultSort: 'title', fields: {}, joins: {}, hangsOn: [],
  standing: { line: { column: 'shelf_ids', as: 'uuid', many: true }, territory: { column: 'room_id', as: 'uuid' }, rarity: { column: 'rarity', as: 'text' }, binding: null },
};
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

    expect(reachBranches(books, bounded(['me'], ['us']), ['true', 'r.id > 5'], 'order by r.title limit 9', sql)).toBe(
      'select r.* from unnest($1::uuid[]) reach(id) cross join lateral (select r.* from library.books r where r.deleted_at is null and r.owner_id = reach.id and r.id > 5 order by r.title limit 9) r'
      + ' union all select r.* from unnest($2::uuid[]) reach(id) cross join lateral (select r.* from library.books r where r.deleted_at is null and r.team_id = reach.id and (r.owner_id is null or r.owner_id <> all($1::uuid[])) and r.id > 5 order by r.title limit 9) r');
    expect(sql.values).toEqual([['me'], ['us']]);
  });

  it('of an owner and single records reads these by themselves, without what the others have', () => {
    const singly = { ids: 'array(select 1)', column: 'id' };
    const read = reachBranches(books, bounded(['me'], ['us']), [], 'limit 9', new SqlText(), singly);

    expect([hasBranches(bounded(['me'], []), singly), hasBranches({ all: true }, singly)]).toEqual([true, false]);
    expect(read.split(' union all ')[2]).toBe(
      'select r.* from (select r.* from library.books r where r.deleted_at is null and r.id = any(array(select 1)) and (r.owner_id is null or r.owner_id <> all($1::uuid[])) and (r.team_id is null or r.team_id <> all($2::uuid[])) limit 9) r');
  });

  it('by places and under a condition has a branch for each, without what those before it have', () => {
    const reach: Bounded = { ...bounded(['me'], []), places: { line: ['shelf'], territory: ['room'] }, limited: [{ condition: { rarity: ['usual', 'none'] }, reach: { all: true } }, { condition: { rarity: ['rare'] }, reach: bounded(['you'], []) }] };
    const sql = new SqlText();
    const [mine, onShelves, inRooms, usual, rare, ...more] = reachBranches(books, reach, [], 'limit 9', sql).split(' union all ');

    expect([mine, more]).toEqual(['select r.* from unnest($1::uuid[]) reach(id) cross join lateral (select r.* from library.books r where r.deleted_at is null and r.owner_id = reach.id limit 9) r', []]);
    expect(onShelves).toBe('select r.* from (select r.* from library.books r where r.deleted_at is null and r.shelf_ids && $2::uuid[] and (r.owner_id is null or r.owner_id <> all($1::uuid[])) limit 9) r');
    expect(inRooms).toBe('select r.* from unnest($3::uuid[]) reach(id) cross join lateral (select r.* from library.books r where r.deleted_at is null and r.room_id = reach.id and (r.owner_id is null or r.owner_id <> all($1::uuid[])) and (r.shelf_ids && $2::uuid[]) is not true limit 9) r');
    expect(usual).toContain('(r.rarity = any($4::text[]) or r.rarity is null)');
    expect(rare).toContain('r.owner_id = reach.id and r.rarity = any($5::text[])');
    expect(rare).toContain('((r.rarity = any($4::text[]) or r.rarity is null)) is not true');
    expect(sql.values).toEqual([['me'], ['shelf'], ['room'], ['usual'], ['rare'], ['you']]);
  });

  it('under a condition asks nothing of what a kind never has, and lets nothing through by what is not known of it', () => {
    const under = (condition: Condition): Bounded => ({ ...bounded(['me'], []), limited: [{ condition, reach: { all: true } }] });

    expect(reachOver(books, under({ binding: ['leather'] }))).toEqual({ all: true });
    expect(reachOver(books, under({ weather: ['fair'] }))).toEqual(bounded(['me'], []));
    expect(withinReach(under({ rarity: ['usual'], binding: ['leather'] }), books, 'r', new SqlText())).toBe('(r.owner_id = $1::uuid or (r.rarity = any($2::text[])))');
    expect(withinReach({ ...nowhere, places: { line: ['shelf'] } }, { ...books, standing: {} }, 'r', new SqlText())).toBe('false');
  });
});
