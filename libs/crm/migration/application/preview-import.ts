import { Handles, Queries } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath, Json, Many, Texts, Whole } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { importLimits } from '../domain/import-limits.ts';
import { BringRowsIn } from './bring-rows-in.ts';
import { GetImport } from './get-import.ts';
import { planOf } from './import-plan.ts';
import { RowRemarkRecord } from './row-remark-record.ts';
import { TableSource } from './table-source.ts';

export class PreviewRow {
  @Whole() readonly line!: number;
  @Texts() readonly values!: string[];
  @Json({ description: 'What the row is read as: person, organization, jobs, contact points, or a deal or an activity with whom it names; null where it is refused.' }) readonly draft!: unknown;
  @Many(() => RowRemarkRecord) readonly errors!: readonly RowRemarkRecord[];
}

/** The first rows of the file as they are read now. */
@Requires('migration.import')
@Refuses(ResourceNotFound)
export class PreviewImport extends Query<{ readonly items: readonly PreviewRow[]; readonly nextCursor: null }> {
  @FromPath() readonly importId!: string;
}

@Handles(PreviewImport)
export class PreviewImportHandler {
  constructor(private readonly queries: Queries, private readonly tables: TableSource, private readonly rows: BringRowsIn) {}

  async execute({ importId }: PreviewImport): Promise<{ items: PreviewRow[]; nextCursor: null }> {
    const previewed = await this.queries.ask(GetImport.of(importId));
    const plan = planOf(previewed);
    const { records } = await this.tables.head(plan.source, plan.source);
    const body = records.filter(({ number }) => plan.headerRow === null || number > plan.headerRow).slice(0, importLimits.previewRows);
    return { items: body.map(({ line, values }) => ({ line, values, ...this.rows.read(values, plan) })), nextCursor: null };
  }
}
