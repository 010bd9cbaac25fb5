import { Handles } from '#platform/bus';
import { Requires } from '#platform/access';
import { Choice, Flag, Nested, Text } from '#platform/fields';
import { Query } from '#platform/kernel';
import { fieldsOf } from '../domain/fields-of-contents.ts';
import { importContents, type ImportContents } from '../domain/import-contents.ts';
import { isClosed } from './closed-fields.ts';

export class FieldLabel {
  @Text() readonly en!: string;
  @Text() readonly ru!: string;
  @Text() readonly uk!: string;
}

export class ImportFieldRecord {
  @Text() readonly key!: string;
  @Text() readonly kind!: string;
  @Text() readonly type!: string;
  @Text() readonly group!: string;
  @Nested(() => FieldLabel) readonly label!: FieldLabel;
  /** Several columns may be read into it. */
  @Flag() readonly isMany!: boolean;
}

/** The places a column can be read into; those that one's role closes are not among them. */
@Requires('migration.import')
export class ListImportFields extends Query<{ readonly items: readonly ImportFieldRecord[]; readonly nextCursor: null }> {
  @Choice(importContents, { optional: true, from: 'query', description: 'What the rows tell of; people and organizations where absent.' }) readonly contents?: ImportContents;
}

@Handles(ListImportFields)
export class ListImportFieldsHandler {
  async execute({ contents = 'parties' }: ListImportFields): Promise<{ items: ImportFieldRecord[]; nextCursor: null }> {
    const items = fieldsOf(contents).filter(({ key }) => !isClosed(key)).map(({ key, kind, type, group, labels, isMany }) => ({ key, kind, type, group, label: { ...labels }, isMany }));
    return { items, nextCursor: null };
  }
}
