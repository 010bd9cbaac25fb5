import { Refuses, Requires } from '#platform/access';
import { FromPath, PageQuery } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import type { ImportRecord, ImportRow } from './import-record.ts';

@Requires('migration.import')
@Refuses(ResourceNotFound)
export class GetImport extends Query<ImportRecord> {
  @FromPath() readonly importId!: string;

  static of(this: void, importId: string): GetImport {
    return Object.assign(new GetImport(), { importId });
  }
}

/** One's own imports, the newest first. */
@Requires('migration.import')
export class ListImports extends PageQuery<ImportRow> {}
