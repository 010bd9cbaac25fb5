import { describe, expect, it } from '@jest/globals';
import { newId, ValidationFailed } from '#platform/kernel';
import { refused } from '#platform/testing';
import { ContactPoint, normalized, type ContactPointKind } from './contact-point.ts';

const at = new Date('2026-03-02T09:00:00Z');
const aPoint = (kind: ContactPointKind, value: string): ContactPoint => ContactPoint.add(newId(), 'person', newId(), { kind, value, label: 'work', isPrimary: false }, at);

describe('a contact point', () => {
  it.each<[ContactPointKind, string, string]>([
    ['email', ' Olena.Koval@Example.COM ', 'olena.koval@example.com'], ['phone', '+49 (30) 123-456-78', '+493012345678'], ['mobile', '0049 1512 3456789', '+4915123456789'], ['phone', 'ext. 4711', '4711'],
    ['messenger', ' @OlenaK', '@olenak'], ['web', 'https://Example.com/Olena', 'https://example.com/olena'],
  ])('of kind %s typed as %j is found as %j', (kind, typed, found) => {
    expect(aPoint(kind, typed)).toMatchObject({ value: typed.trim(), normalizedValue: found });
  });

  it.each<[ContactPointKind, string, string]>([
    ['email', 'olena@', 'not-an-email'], ['email', 'olena koval@example.com', 'not-an-email'], ['phone', 'ask the desk', 'not-a-phone'], ['mobile', '   ', 'not-a-phone'], ['web', 'javascript:alert(1)', 'not-a-web-address'], ['messenger', '  ', 'too-short'],
  ])('of kind %s cannot be %j', async (kind, value, code) => {
    expect((await refused(() => aPoint(kind, value), ValidationFailed)).errors).toEqual([expect.objectContaining({ pointer: '/value', code })]);
  });

  it('is normalized anew when it is corrected, and only then', () => {
    const point = aPoint('email', 'one@example.com');
    point.correct({ label: 'home' }, at);
    expect(point).toMatchObject({ label: 'home', normalizedValue: 'one@example.com' });

    point.correct({ value: 'Two@Example.com' }, at);
    expect(point).toMatchObject({ value: 'Two@Example.com', normalizedValue: 'two@example.com', label: 'home' });
  });

  it('that is removed is kept, and is no longer the primary one', () => {
    const point = aPoint('phone', '+49 30 12345678');
    point.correct({ isPrimary: true }, at);
    point.remove(at);

    expect(point).toMatchObject({ deletedAt: at, isPrimary: false, value: '+49 30 12345678' });
  });

  it('is found by the same key however it was typed', () => {
    expect(normalized('phone', '+380 44 123 45 67')).toBe(normalized('mobile', '00380441234567'));
  });
});
