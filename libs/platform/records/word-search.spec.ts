import { describe, expect, it } from '@jest/globals';
import { byWords, wordSearch } from './word-search.ts';

const patternsOf = (text: string) => wordSearch(text).map(({ patterns }) => patterns);

describe('searching by words', () => {
  it('finds long words anywhere, and short ones where a word begins', () => {
    expect(wordSearch('Al Morgan')).toEqual([{ sql: '((r.name_key like $1 or r.name_key like $2) and r.name_key like $3)', patterns: ['al%', '% al%', '%morgan%'] }]);
  });

  it('tries the other keyboard layout too', () => {
    expect(patternsOf('bdfyjd')).toEqual([['%bdfid%'], ['%ivanov%']]);
  });

  it('finds nothing by a single sign, and looks for eight words at most', () => {
    expect(patternsOf('a')).toEqual([]);
    expect(patternsOf(' % _ ')).toEqual([]);
    expect(patternsOf('one two three four five six seven eight nine')[0]).toHaveLength(8);
  });

  it('compares what is hidden neither alone nor with the rest', () => {
    expect(wordSearch('Morgan', `split_part(r.name_key, ' | ', 1)`)).toEqual([{ sql: `((r.name_key like $1 and split_part(r.name_key, ' | ', 1) like $1))`, patterns: ['%morgan%'] }]);
  });

  it('takes the signs of a pattern for themselves', () => {
    expect(byWords('100% a_b c\\d', 'r.name_key').flatMap(({ patterns }) => patterns)).toEqual(['%100\\%%', 'a\\_b%', '% a\\_b%', 'c\\\\d%', '% c\\\\d%']);
  });
});
