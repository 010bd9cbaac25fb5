import { Module } from '@nestjs/common';
import './access.ts';
import { GetViewSql, ListViewsSql } from './adapters/postgres/list-views.sql.ts';
import { PostgresSavedViews } from './adapters/postgres/postgres-views.ts';
import './adapters/postgres/views.mapping.ts';
import { ViewsController } from './adapters/rest/views.controller.ts';
import { ChangeViewHandler } from './application/change-view.ts';
import { GiveViewsHandler } from './application/give-views.ts';
import { PinViewHandler } from './application/pin-view.ts';
import { RemoveViewHandler } from './application/remove-view.ts';
import { SaveViewHandler } from './application/save-view.ts';
import { SharingRules } from './application/sharing.ts';
import { SavedViews } from './domain/saved-views.ts';
import './kinds/held-views.ts';

@Module({
  controllers: [ViewsController],
  providers: [SaveViewHandler, ChangeViewHandler, RemoveViewHandler, PinViewHandler, GiveViewsHandler, ListViewsSql, GetViewSql, SharingRules, { provide: SavedViews, useClass: PostgresSavedViews }],
})
export class ViewsModule {}
