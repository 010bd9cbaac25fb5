import { describe, expect, it } from '@jest/globals';
import { drawingOf } from '../../apps/web/src/crm/relationships/map/drawing.ts';
import { mapSearch, mostOpen, openedIn } from '../../apps/web/src/crm/relationships/map/map-search.ts';

type Map = Parameters<typeof drawingOf>[0][0];
const knows = (id: string, strength: number) => ({ colleague: { id, displayName: id }, isHere: id !== 'gone', strength }) as Map['people'][number]['knownBy'][number];
const works = (personId: string, id: string, jobTitle: string | null = null) => ({ personId, organization: { id, name: id }, jobTitle, startDate: null, endDate: null, datePrecision: 'day' }) as Map['employments'][number];
const map = (part: Partial<Map>): Map => ({ center: 'organizations', id: 'mill', name: 'Mill', on: '2026-01-01', since: null, people: [], employments: [], relations: [], isCut: false, ...part });

describe('the drawing of who knows whom', () => {
  it('stands in three columns, each knot where its lines are shortest', () => {
    const { columns, lines } = drawingOf([map({
      people: [{ id: 'irina', displayName: 'Irina', knownBy: [knows('taras', 40)] }, { id: 'petro', displayName: 'Petro', knownBy: [knows('olena', 9), knows('gone', 5)] }],
      employments: [works('petro', 'plant', 'Adviser'), works('irina', 'mill', 'Buyer'), works('petro', 'mill', 'Head')],
    })]);
    expect(columns.map((knots) => knots.map(({ id }) => id))).toEqual([['taras', 'olena', 'gone'], ['irina', 'petro'], ['mill', 'plant']]);
    expect(columns[1].map(({ sub }) => sub)).toEqual(['Buyer', 'Head']);
    expect(columns[0].map(({ isGone }) => isGone)).toEqual([false, false, true]);
    expect(lines).toEqual(expect.arrayContaining([{ from: 'taras', to: 'irina', strength: 40 }, { from: 'petro', to: 'plant', strength: null }]));
  });

  it('has its center in it, also where nothing leads to it', () => {
    expect(drawingOf([map({})]).columns.map((knots) => knots.map(({ id }) => id))).toEqual([[], [], ['mill']]);
    expect(drawingOf([map({ center: 'colleagues', id: 'olena', name: 'Olena' })]).columns[0].map(({ name }) => name)).toEqual(['Olena']);
  });

  it('adds what is expanded below, and moves nothing that is there', () => {
    const mill = map({
      people: [{ id: 'irina', displayName: 'Irina', knownBy: [knows('taras', 40)] }, { id: 'petro', displayName: 'Petro', knownBy: [knows('olena', 9)] }],
      employments: [works('irina', 'mill', 'Buyer'), works('petro', 'mill', 'Head'), works('petro', 'plant')],
    });
    const ofPlant = map({ id: 'plant', name: 'Plant', people: [{ id: 'anna', displayName: 'Anna', knownBy: [knows('gone', 3), knows('taras', 2)] }, { id: 'petro', displayName: 'Petro', knownBy: [knows('olena', 9)] }], employments: [works('anna', 'plant'), works('petro', 'plant'), works('anna', 'dock')] });
    const ofTaras = map({ center: 'colleagues', id: 'taras', name: 'Taras', people: [{ id: 'irina', displayName: 'Irina', knownBy: [knows('taras', 40)] }, { id: 'yuri', displayName: 'Yuri', knownBy: [knows('taras', 30)] }] });
    const [alone, more, most] = [drawingOf([mill]), drawingOf([mill, ofPlant]), drawingOf([mill, ofPlant, ofTaras])];
    const ids = ({ columns }: typeof alone) => columns.map((knots) => knots.map(({ id }) => id));

    expect(ids(alone)).toEqual([['taras', 'olena'], ['irina', 'petro'], ['mill', 'plant']]);
    expect(ids(more)).toEqual([['taras', 'olena', 'gone'], ['irina', 'petro', 'anna'], ['mill', 'plant', 'dock']]);
    expect(ids(most)).toEqual([['taras', 'olena', 'gone'], ['irina', 'petro', 'anna', 'yuri'], ['mill', 'plant', 'dock']]);
    expect([more.firstOnes, most.firstOnes]).toEqual([alone.firstOnes, alone.firstOnes]);
    expect(most.lines.filter(({ from, to }) => from === 'taras' && to === 'irina')).toHaveLength(1);
    expect(most.lines).toEqual(expect.arrayContaining([{ from: 'anna', to: 'dock', strength: null }, { from: 'taras', to: 'yuri', strength: 30 }]));
  });

  it('has what is told of two once, where both stand, and the organizations in it also where nobody works', () => {
    const told = (id: string, between: 'person' | 'organization', from: string, to: string) => ({ id, between, kind: between === 'person' ? 'relative' : 'parent', from: { id: from, name: from }, to: { id: to, name: to }, startDate: null, endDate: null, datePrecision: 'day' }) as Map['relations'][number];
    const mill = map({ people: [{ id: 'irina', displayName: 'Irina', knownBy: [] }, { id: 'petro', displayName: 'Petro', knownBy: [] }], employments: [works('irina', 'mill')], relations: [told('a', 'person', 'irina', 'petro'), told('b', 'person', 'irina', 'nobody'), told('c', 'organization', 'group', 'mill')] });
    const { columns, ties } = drawingOf([mill, { ...mill, id: 'other' }]);
    expect(columns[2].map(({ id }) => id).sort()).toEqual(['group', 'mill', 'other']);
    expect(ties.map(({ relation }) => relation.id)).toEqual(['a', 'c']);
  });
});

describe('the address of the map', () => {
  it('keeps what is expanded, in its order, each once, and no more than can be drawn', () => {
    const open = 'persons.one~colleagues.two~persons.one~nonsense~deals.three~organizations.four';
    expect(openedIn(open)).toEqual([{ center: 'persons', id: 'one' }, { center: 'colleagues', id: 'two' }, { center: 'organizations', id: 'four' }]);
    expect(mapSearch({ around: 'persons', id: 'x', open })).toEqual({ around: 'persons', id: 'x', open: 'persons.one~colleagues.two~organizations.four' });
    expect(mapSearch({ open: 'nonsense' })).toEqual({});
    expect(openedIn(Array.from({ length: 20 }, (_, at) => `persons.${at}`).join('~'))).toHaveLength(mostOpen);
  });
});
