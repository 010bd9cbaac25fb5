import { Global, Module } from '@nestjs/common';
import { EndSharesOfHandler } from './end-shares-of.ts';
import { EndShareHandler } from './end-share.ts';
import { ListSharesSql } from './list-shares.ts';
import { ShareRecordHandler } from './share-record.ts';
import { LiveShares, PostgresLiveShares } from './shares.ts';
import { SharesController } from './shares.controller.ts';
import './sharing.mapping.ts';

@Global()
@Module({ controllers: [SharesController], providers: [ShareRecordHandler, EndShareHandler, EndSharesOfHandler, ListSharesSql, { provide: LiveShares, useClass: PostgresLiveShares }] })
export class SharingModule {}
