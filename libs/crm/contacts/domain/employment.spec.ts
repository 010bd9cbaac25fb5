import { describe, expect, it } from '@jest/globals';
import { newId, ValidationFailed } from '#platform/kernel';
import { announced, refused } from '#platform/testing';
import { EmploymentEnded, EmploymentStarted } from './contacts.events.ts';
import { Employment, type EmploymentFields } from './employment.ts';

const at = new Date('2026-03-02T09:00:00Z');
const [person, acme] = [newId(), newId()];
const anEmployment = (fields: EmploymentFields = {}): Employment => Employment.start(newId(), person, acme, fields, at);

describe('an employment', () => {
  it('is announced when it starts, and once when it ends', () => {
    const employment = anEmployment({ startDate: '2024-01-01' });
    employment.end('2024-06-30', 'moved', at);
    employment.correct({ endReason: 'retired' }, at);

    expect(announced(employment)).toEqual([new EmploymentStarted(person, acme, employment.id), new EmploymentEnded(person, acme, employment.id)]);
    expect(employment).toMatchObject({ startDate: '2024-01-01', endDate: '2024-06-30', endReason: 'retired', isCurrent: false });
  });

  it('of the past starts and does not end anew', () => {
    expect(announced(anEmployment({ startDate: '2020-01-01', endDate: '2021-01-01', datePrecision: 'year' }), EmploymentEnded)).toEqual([]);
  });

  it('is current until it ends, and again when its end is taken back', () => {
    const employment = anEmployment();
    expect(employment.isCurrent).toBe(true);

    employment.correct({ endDate: '2025-01-01' }, at);
    expect(employment.isCurrent).toBe(false);

    employment.correct({ endDate: null }, at);
    expect(employment.isCurrent).toBe(true);
  });

  it('is the primary one only while it is current', () => {
    const employment = anEmployment({ isPrimary: true });
    expect(employment.isPrimary).toBe(true);

    employment.correct({ endDate: '2025-01-01', isPrimary: true }, at);
    expect(employment.isPrimary).toBe(false);
  });

  it.each([['day', '2024-06-15', '2024-06-14'], ['month', '2024-06-01', '2024-05-31'], ['year', '2024-01-01', '2023-12-31']])('known by the %s cannot end before it began', async (datePrecision, startDate, endDate) => {
    expect((await refused(() => anEmployment({ startDate, endDate, datePrecision }), ValidationFailed)).errors).toEqual([{ pointer: '/endDate', code: 'ends-before-start' }]);
  });

  it.each([['day', '2024-06-15', '2024-06-15'], ['month', '2024-06-15', '2024-06-01'], ['year', '2024-06-15', '2024-01-01']])('known by the %s is compared as exactly as that', (datePrecision, startDate, endDate) => {
    expect(anEmployment({ startDate, endDate, datePrecision })).toMatchObject({ startDate, endDate, datePrecision });
  });

  it('is compared anew when it becomes known more exactly', async () => {
    const employment = anEmployment({ startDate: '2024-06-15', endDate: '2024-06-01', datePrecision: 'month' });

    expect((await refused(() => employment.correct({ datePrecision: 'day' }, at), ValidationFailed)).errors[0]).toMatchObject({ code: 'ends-before-start' });
  });

  it('that would end before it began ends where it began', () => {
    const employment = anEmployment({ startDate: '2024-06-15' });
    employment.end('2024-06-01', null, at);

    expect(employment.endDate).toBe('2024-06-15');
  });

  it('may have open ends', () => {
    expect(anEmployment({ endDate: '2024-06-01' })).toMatchObject({ endDate: '2024-06-01', isCurrent: false });
  });

  it('that never was is kept as removed', () => {
    const employment = anEmployment({ isPrimary: true });
    employment.remove(at);

    expect(employment).toMatchObject({ deletedAt: at, isPrimary: false });
  });
});
