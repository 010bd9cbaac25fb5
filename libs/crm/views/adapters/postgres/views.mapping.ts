import { defineEntity, p } from '@mikro-orm/core';
import { persist } from '#platform/persistence';
import { SavedView, type ViewQuery, type Visibility } from '../../domain/saved-view.ts';

export const SavedViewMapping = defineEntity({
  class: SavedView as never, className: 'SavedView', schema: 'views', tableName: 'saved_views',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), kind: p.string(), name: p.string(), query: p.json<ViewQuery>(), visibility: p.string().$type<Visibility>(), teamId: p.uuid().nullable(), ownerId: p.uuid(),
    createdAt: p.datetime(3), updatedAt: p.datetime(3), deletedAt: p.datetime(3).nullable(),
  },
});

persist({ mapping: SavedViewMapping, className: 'SavedView', entity: 'saved-view', kind: 'saved-view', record: (each) => String(each['id']), unique: { saved_views_pkey: '/id' } });
