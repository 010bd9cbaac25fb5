import { describe, expect, it } from '@jest/globals';
import { refused } from '#platform/testing';
import { afterCursor, Cursors, InvalidCursor } from './cursor.ts';
import { SqlText } from './sql-text.ts';

const cursors = new Cursors('a secret');
const title = { on: 'r.title', as: 'text', descending: false };
const id = { on: 'r.id', as: 'uuid', descending: false };

describe('a cursor', () => {
  it('gives back what was written', () => {
    expect(cursors.read(cursors.write(['Ü', 'x'], 'mine'), 'mine')).toEqual(['Ü', 'x']);
  });

  it('is of one list only', async () => {
    const cursor = cursors.write(['a'], 'mine');

    await refused(() => cursors.read(cursor, 'another\'s'), InvalidCursor);
    await refused(() => new Cursors('another secret').read(cursor, 'mine'), InvalidCursor);
    expect(cursor).not.toBe(cursors.write(['a'], 'another\'s'));
  });

  it.each(['', '.', 'x', 'x.y', 'WyJhIl0.', '....'])('like %j is refused', async (cursor) => {
    expect((await refused(() => cursors.read(cursor, 'mine'), InvalidCursor)).code).toBe('query.invalid-cursor');
  });

  it('that was tampered with is refused', async () => {
    const [body, signature] = cursors.write(['a'], 'mine').split('.');
    const other = Buffer.from(JSON.stringify(['b'])).toString('base64url');

    await refused(() => cursors.read(`${other}.${signature}`, 'mine'), InvalidCursor);
    expect(cursors.read(`${body}.${signature}`, 'mine')).toEqual(['a']);
  });

  it('continues a uniform sort by one comparison of rows', () => {
    const sql = new SqlText();

    expect(afterCursor([title, id], ['a', 'x'], sql)).toBe('(r.title, r.id) > ($1::text, $2::uuid)');
    expect(sql.values).toEqual(['a', 'x']);
  });

  it('continues a mixed sort key by key', () => {
    expect(afterCursor([{ ...title, descending: true }, id], ['a', 'x'], new SqlText())).toBe('((r.title < $1::text) or (r.title = $1::text and r.id > $2::uuid))');
  });
});
