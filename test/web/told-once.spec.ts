import { describe, expect, it } from '@jest/globals';
import { toldOnce } from '../../apps/web/src/crm/activities/timeline/told-once.ts';
import type { TimelineEntry } from '../../apps/web/src/crm/activities/timeline/timeline-types.ts';

const at = '2026-11-25T10:00:00.000Z';
const entry = (id: string, rest: Partial<TimelineEntry>): TimelineEntry => ({ id, kind: 'change', at, actor: null, title: '', detail: null, isPinned: false, ...rest });
const change = (recordKind: 'person' | 'organization' | 'deal', entity: string, action: string, recordId = 'one'): TimelineEntry['change'] => ({ recordKind, recordId, recordName: null, action, entity, entityId: 'x', changes: [] });
const ids = (entries: TimelineEntry[]): string[] => toldOnce(entries).map(({ id }) => id);

describe('a timeline', () => {
  it('tells a record that came with its parts once', () => {
    expect(ids([entry('a', { change: change('person', 'person', 'AddPerson') }), entry('b', { change: change('person', 'contact-point', 'AddPerson') }), entry('c', { change: change('person', 'employment', 'AddPerson') })])).toEqual(['a']);
  });

  it('tells parts that were written together once, and those written at another time again', () => {
    const parts = [entry('a', { change: change('person', 'address', 'ChangeAddresses') }), entry('b', { change: change('person', 'address', 'ChangeAddresses') })];
    expect(ids([...parts, entry('c', { at: '2026-11-24T10:00:00.000Z', change: change('person', 'address', 'ChangeAddresses') })])).toEqual(['a', 'c']);
  });

  it('leaves the move of a deal to the stage that tells it, and other changes of the same moment alone', () => {
    const stage = entry('stage', { kind: 'stage', stageChange: { deal: { id: 'one', name: 'Pump' }, from: null, to: { id: 's', name: 'New' }, toType: 'open', durationSeconds: null } });
    expect(ids([stage, entry('deal', { change: change('deal', 'deal', 'OpenDeal') }), entry('other', { change: change('deal', 'deal', 'ChangeDeal', 'two') }), entry('mill', { change: change('organization', 'organization', 'ChangeOrganization') })])).toEqual(['stage', 'other', 'mill']);
  });

  it('keeps everything else as it came', () => {
    expect(ids([entry('note', { kind: 'note' }), entry('promise', { kind: 'promise' }), entry('late', { kind: 'note', at: '2026-11-20T10:00:00.000Z' })])).toEqual(['note', 'promise', 'late']);
  });
});
