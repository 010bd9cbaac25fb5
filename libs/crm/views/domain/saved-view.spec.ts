import { describe, expect, it } from '@jest/globals';
import { SavedView } from './saved-view.ts';

const noon = new Date('2026-11-25T12:00:00Z');
const evening = new Date('2026-11-25T18:00:00Z');
const aView = () => SavedView.save('1', { kind: 'person', ownerId: '2', name: ' Mine ', query: { q: 'ada' }, sharing: { visibility: 'team', teamId: '3' } }, noon);

describe('a saved view', () => {
  it('is kept under its name without the spaces around it', () => {
    expect(aView()).toMatchObject({ name: 'Mine', query: { q: 'ada' }, visibility: 'team', teamId: '3', deletedAt: null });
  });

  it('keeps whatever a revision does not name', () => {
    const view = aView();
    view.revise({ name: 'Ours' }, evening);

    expect(view).toMatchObject({ name: 'Ours', query: { q: 'ada' }, visibility: 'team', teamId: '3', createdAt: noon, updatedAt: evening });
  });

  it('forgets its team when it is shared with everybody', () => {
    const view = aView();
    view.revise({ sharing: { visibility: 'public', teamId: null } }, evening);

    expect(view).toMatchObject({ visibility: 'public', teamId: null });
  });
});
