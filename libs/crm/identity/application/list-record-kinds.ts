import { currentActor, Handles } from '#platform/bus';
import { SignedIn } from '#platform/access';
import { Flag, Many, Nested, Text, Texts, type Page } from '#platform/fields';
import { Query } from '#platform/kernel';
import { recordKinds, type RecordField } from '#platform/records';

export class TranslatedLabel {
  @Text() readonly en!: string;
  @Text() readonly ru!: string;
  @Text() readonly uk!: string;
}

export class FieldDescription {
  @Text() readonly name!: string;
  @Nested(() => TranslatedLabel) readonly label!: TranslatedLabel;
  @Text() readonly type!: string;
  @Text() readonly group!: string;
  @Flag() readonly filterable!: boolean;
  @Flag() readonly sortable!: boolean;
  @Texts() readonly operators!: string[];
  @Texts({ nullable: true }) readonly choices!: string[] | null;
  @Flag() readonly importable!: boolean;
  @Flag() readonly exportable!: boolean;
  @Flag() readonly personal!: boolean;
  @Flag({ description: 'Not among the columns a list shows at first.' }) readonly extra!: boolean;
  @Flag({ description: 'Only in the answer of one record, not in a list.' }) readonly recordOnly!: boolean;
}

export class RecordKindDescription {
  @Text() readonly kind!: string;
  @Nested(() => TranslatedLabel) readonly label!: TranslatedLabel;
  @Text() readonly defaultSort!: string;
  @Flag() readonly searchable!: boolean;
  @Many(() => FieldDescription) readonly fields!: FieldDescription[];
}

@SignedIn('what every list, filter and form is drawn from')
export class ListRecordKinds extends Query<Page<RecordKindDescription>> {}

@Handles(ListRecordKinds)
export class ListRecordKindsHandler {
  /** A field hidden from the actor does not exist for the actor. */
  execute(): Promise<Page<RecordKindDescription>> {
    const { hidden } = currentActor().mask;
    const items = recordKinds().map(({ kind, label, defaultSort, search, fields }) => ({
      kind, label, defaultSort, searchable: search !== undefined,
      fields: Object.entries(fields).filter(([name]) => !hidden.has(`${kind}.${name}`)).map(([name, field]) => described(name, field)),
    }));
    return Promise.resolve({ items, nextCursor: null });
  }
}

function described(name: string, field: RecordField): FieldDescription {
  const { label, type, group, filter, sort, choices, importable = false, exportable = false, personal = false, extra = false, recordOnly = false } = field;
  return { name, label, type, group, filterable: !!filter, sortable: !!sort, operators: [...(filter?.operators ?? [])], choices: choices ? [...choices] : null, importable, exportable, personal, extra, recordOnly };
}
