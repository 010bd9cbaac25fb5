import { describe, expect, it } from '@jest/globals';
import { faultText } from './fault-text.ts';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
};

describe('a fault in the log', () => {
  it('says where it is, and what a programmer wrote', () => {
    expect(faultText(new TypeError('There is no runner'))).toMatch(/^TypeError: There is no runner\n\s+at .*fault-text\.spec/u);
    expect(faultText('thrown bare')).toBe('Fault: thrown bare');
  });

  it('of a database tells its code and what it names, and no value', () => {
    const fault = Object.assign(new Error('invalid input syntax for type integer: "Ada Lovelace"'), { severity: 'ERROR', code: '22P02', table: 'persons', constraint: 'persons_sane', detail: 'Failing row contains (Ada Lovelace).', query: 'insert Ada Lovelace' });

    expect(faultText(fault)).toMatch(/^Error: code 22P02, table persons, constraint persons_sane\n\s+at /u);
    expect(faultText(fault)).not.toContain('Lovelace');
  });

  it('of a parser does not quote what was parsed', () => {
    expect(faultText(parsed('Ada Lovelace'))).toMatch(/^SyntaxError\n?/u);
    expect(faultText(parsed('Ada Lovelace'))).not.toContain('Lovelace');
  });
});
