import { Global, Module } from '@nestjs/common';
import { BulkController } from './bulk.controller.ts';
import { BulkEdit, BulkUndo } from './bulk-run.ts';
import { ChangeRecord } from './change-record.ts';
import { GetBulkKindHandler } from './get-bulk-kind.ts';
import { ListBulkRowsSql } from './list-bulk-rows.ts';
import { PreviewBulkSql } from './preview-bulk.ts';
import { RefusedFile } from './refused-file.ts';
import { StartBulkHandler } from './start-bulk.ts';
import { UndoBulkHandler } from './undo-bulk.ts';

@Global()
@Module({ controllers: [BulkController], providers: [GetBulkKindHandler, PreviewBulkSql, StartBulkHandler, UndoBulkHandler, ListBulkRowsSql, BulkEdit, BulkUndo, ChangeRecord, RefusedFile] })
export class BulkModule {}
