import { describe, expect, it } from '@jest/globals';
import type { Briefing } from '../get-briefing.ts';
import { sheetOf } from './sheet-of.ts';

const briefing = {
  bundleId: 'b', kind: 'organization', key: 'k', name: 'Acme', from: { id: 'u', displayName: 'Maksym' }, words: 'Ask Ada', parting: null, tier: { id: 't', name: 'VIP' }, attentionInstruction: 'Never on Mondays', description: 'Pumps',
  people: [{ id: 'p', displayName: 'Ada Byron', jobTitle: 'Buyer', description: 'Likes tea', attentionInstruction: null, primaryEmail: 'ada@acme.test', primaryPhone: null, lastContactAt: null }],
  relations: [{ id: 'r', kind: 'parent', between: 'organization', from: { id: 'h', name: 'Holding' }, to: { id: 'k', name: 'Acme' }, startDate: '2020-03-01', endDate: null, datePrecision: 'month', note: 'Pays the bills' }, { id: 's', kind: 'partner', between: 'organization', from: { id: 'k', name: 'Acme' }, to: { id: 'q', name: 'Quell' }, startDate: null, endDate: null, note: null }],
  interactions: [{ id: 'i', at: '2026-11-20T23:30:00.000Z', title: 'Met', actor: { displayName: 'Maksym' }, activity: { outcome: { name: 'Agreed' }, outcomeNote: 'She wants two' } }],
  promises: [{ id: 'x', text: 'Send drawings', byKind: 'us', dueOn: '2026-12-05' }], plans: [],
  openDeals: [{ id: 'd', name: 'Pumps', amount: { amount: '90071992547409931.45', currency: 'EUR' }, stage: { name: 'Offer' }, closeDate: null, nextStep: 'Call' }],
  purchases: [{ id: 'w', name: 'Valves', closedOn: '2026-01-02', lineItems: [{ product: { name: 'Valve' }, description: null, quantity: '2.5' }] }], losses: [], knownBy: [{ user: { id: 'm', displayName: 'Mate' }, times: 3, lastAt: '2026-11-01T08:00:00.000Z' }],
} as unknown as Briefing;
const rows = (at: number, locale: 'en' | 'uk' = 'en') => sheetOf(briefing, { name: 'R', locale, timeZone: 'Europe/Kyiv' }).blocks[at]!.rows;

describe('a briefing in words', () => {
  it('says all that the screen says, in its order', () => {
    const sheet = sheetOf(briefing, { name: 'R', locale: 'en', timeZone: 'UTC' });
    expect(sheet).toMatchObject({ title: 'Briefing: Acme', aside: 'from Maksym', quotes: [{ head: 'What Maksym says of it', text: 'Ask Ada' }], attention: { head: 'Mind this · VIP', text: 'Never on Mondays' }, about: 'Pumps' });
    expect(sheet.blocks.map(({ title }) => title)).toEqual(['Who is there', 'What they are to others', 'The last talks', 'Open promises', 'Planned', 'Open deals', 'What they bought', 'What we lost', 'Who else here knows them']);
    expect(rows(0)).toEqual([{ head: 'Ada Byron · Buyer', detail: 'ada@acme.test', more: ['Likes tea'] }]);
    expect(rows(1)).toEqual([{ head: 'Parent company: Holding', detail: 'Mar 2020 – now', more: ['Pays the bills'] }, { head: 'Partner: Quell', detail: '', more: [] }]);
    expect(rows(3)).toEqual([{ head: 'Send drawings', detail: 'we promised · due Dec 5, 2026', more: [] }]);
    expect(rows(6)).toEqual([{ head: 'Valves', detail: 'Jan 2, 2026', more: ['Valve × 2.5'] }]);
  });

  it('has the day on which it was for the reader, and every euro of a sum', () => {
    expect(rows(2)[0]!.detail).toBe('Nov 21, 2026 · Maksym · Agreed');
    expect(rows(5)[0]!.head).toBe('Pumps · €90,071,992,547,409,931');
  });

  it('speaks the language of the reader', () => {
    expect(rows(3, 'uk')[0]!.detail).toMatch(/^обіцяли ми · строк 5 груд\. 2026/u);
  });
});
