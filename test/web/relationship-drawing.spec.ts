import { describe, expect, it } from '@jest/globals';
import { drawingOf } from '../../apps/web/src/crm/relationships/map/drawing.ts';

type Map = Parameters<typeof drawingOf>[0];
const knows = (id: string, strength: number) => ({ colleague: { id, displayName: id }, isHere: id !== 'gone', strength }) as Map['people'][number]['knownBy'][number];
const works = (personId: string, id: string, jobTitle: string | null = null) => ({ personId, organization: { id, name: id }, jobTitle, startDate: null, endDate: null, datePrecision: 'day' }) as Map['employments'][number];
const map = (part: Partial<Map>): Map => ({ center: 'organizations', id: 'mill', name: 'Mill', on: '2026-01-01', since: null, people: [], employments: [], isCut: false, ...part });

describe('the drawing of who knows whom', () => {
  it('stands in three columns, each knot where its lines are shortest', () => {
    const { columns, lines } = drawingOf(map({
      people: [{ id: 'irina', displayName: 'Irina', knownBy: [knows('taras', 40)] }, { id: 'petro', displayName: 'Petro', knownBy: [knows('olena', 9), knows('gone', 5)] }],
      employments: [works('petro', 'plant', 'Adviser'), works('irina', 'mill', 'Buyer'), works('petro', 'mill', 'Head')],
    }));
    expect(columns.map((knots) => knots.map(({ id }) => id))).toEqual([['taras', 'olena', 'gone'], ['irina', 'petro'], ['mill', 'plant']]);
    expect(columns[1].map(({ sub }) => sub)).toEqual(['Buyer', 'Head']);
    expect(columns[0].map(({ isGone }) => isGone)).toEqual([false, false, true]);
    expect(lines).toEqual(expect.arrayContaining([{ from: 'taras', to: 'irina', strength: 40 }, { from: 'petro', to: 'plant', strength: null }]));
  });

  it('has its center in it, also where nothing leads to it', () => {
    expect(drawingOf(map({})).columns.map((knots) => knots.map(({ id }) => id))).toEqual([[], [], ['mill']]);
    expect(drawingOf(map({ center: 'colleagues', id: 'olena', name: 'Olena' })).columns[0].map(({ name }) => name)).toEqual(['Olena']);
  });
});
