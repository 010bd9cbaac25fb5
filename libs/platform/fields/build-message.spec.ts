import { describe, expect, it } from '@jest/globals';
import { Command, ValidationFailed } from '#platform/kernel';
import { refused } from '#platform/testing';
import { buildMessage } from './build-message.ts';
import { Choice, Day, Decimal, Email, Flag, Id, Ids, Many, Text, Whole } from './decorators.ts';

class Line {
  @Text({ max: 5 }) readonly label!: string;
  @Whole({ max: 9 }) readonly count!: number;
}

class Order extends Command {
  @Text({ max: 10 }) readonly name!: string;
  @Text({ optional: true, nullable: true }) readonly note?: string | null;
  @Choice(['new', 'old'], { optional: true }) readonly state?: string;
  @Many(() => Line, { optional: true, max: 2 }) readonly lines?: Line[];
}

class Everything extends Command {
  @Id({ optional: true }) readonly id?: string;
  @Email({ optional: true }) readonly email?: string;
  @Day({ optional: true }) readonly day?: string;
  @Decimal({ optional: true }) readonly amount?: string;
  @Flag({ optional: true }) readonly flag?: boolean;
  @Ids({ optional: true, max: 2 }) readonly ids?: string[];
}

const violations = async (type: new () => object, given: object) => (await refused(() => buildMessage(type, given as never), ValidationFailed)).errors;

describe('building a message', () => {
  it('gives an object of the class with what was given', () => {
    const order = buildMessage(Order, { name: 'A', note: null, lines: [{ label: 'x', count: 1 }] });

    expect(order).toBeInstanceOf(Order);
    expect(order.lines![0]).toBeInstanceOf(Line);
    expect({ ...order }).toEqual({ name: 'A', note: null, lines: [{ label: 'x', count: 1 }] });
  });

  it('leaves out what was not given', () => {
    expect(Object.keys(buildMessage(Order, { name: 'A' }))).toEqual(['name']);
  });

  it('refuses a property nobody knows, at any depth', async () => {
    expect(await violations(Order, { name: 'A', 'a/b': 1, lines: [{ label: 'x', count: 1, price: 2 }] })).toEqual([
      { pointer: '/a~1b', code: 'request.unknown-field' },
      { pointer: '/lines/0/price', code: 'request.unknown-field' },
    ]);
  });

  it('tells every violation with its pointer', async () => {
    expect(await violations(Order, { name: 'far too long a name', state: 'odd', lines: [{ label: 'x', count: 10 }, 'no'] })).toEqual(expect.arrayContaining([
      { pointer: '/name', code: 'too-long', max: 10 },
      { pointer: '/state', code: 'unknown-choice', choices: ['new', 'old'] },
      { pointer: '/lines/0/count', code: 'too-large', max: 9 },
      { pointer: '/lines/1', code: 'not-an-object' },
    ]));
  });

  it('does not take null for a field that is only optional', async () => {
    expect(await violations(Order, { name: 'A', state: null })).toEqual([{ pointer: '/state', code: 'unknown-choice', choices: ['new', 'old'] }]);
  });

  it('does not take a list beyond its limit', async () => {
    expect(await violations(Order, { name: 'A', lines: Array(3).fill({ label: 'x', count: 1 }) })).toEqual([{ pointer: '/lines', code: 'too-many', max: 2 }]);
  });

  it('converts nothing', async () => {
    expect(await violations(Order, { name: 7 })).toEqual([{ pointer: '/name', code: 'not-text' }]);
    expect(await violations(Line, { label: 'x', count: '1' })).toEqual([{ pointer: '/count', code: 'not-a-whole-number' }]);
  });

  it.each([
    ['id', 'x', 'not-an-id'], ['email', 'a@', 'not-an-email'], ['email', 'a\ud800@b.org', 'not-an-email'], ['email', 7, 'not-an-email'], ['day', '2026-02-30', 'not-a-day'], ['day', '2026-2-3', 'not-a-day'],
    ['amount', 1.5, 'not-an-amount'], ['amount', '1e3', 'not-an-amount'], ['flag', 'true', 'not-a-flag'], ['ids', ['x'], 'not-an-id'], ['ids', 'x', 'not-a-list'],
  ])('refuses a %s of %j as %s', async (field, value, code) => {
    expect(await violations(Everything, { [field]: value })).toEqual([expect.objectContaining({ pointer: `/${field}`, code })]);
  });

  it('cannot be made to change what every object has', async () => {
    expect(await violations(Order, JSON.parse('{"name": "A", "__proto__": {"state": "new"}}') as object)).toEqual([{ pointer: '/__proto__', code: 'request.unknown-field' }]);
  });
});
