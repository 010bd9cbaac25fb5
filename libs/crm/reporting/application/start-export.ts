import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles, KeyBraked, ReadBrake, ReadBraked, Reads } from '#platform/bus';
import { Choice, Json, Text, Texts } from '#platform/fields';
import { Files } from '#platform/files';
import { Jobs } from '#platform/jobs';
import { Clock, Command, ValidationFailed } from '#platform/kernel';
import { chosenColumns, fileColumns, ListStatement, recordKinds, type RecordKind } from '#platform/records';
import { listOf, type ExportInput } from './export-input.ts';
import { exportRights } from './export-rights.ts';
import { exportDelimiters, exportEncodings, exportLocales } from './file-of-records.ts';

/** Writes a list to a CSV file, as a job: what the list shows to whoever asks, in the chosen columns. */
@Requires('reporting.export')
@Refuses(ValidationFailed, ReadBraked, KeyBraked)
export class StartExport extends Command<string> {
  @Text({ max: 60, example: 'person', description: 'The kind of records.' }) readonly kind!: string;
  @Json({ optional: true, description: 'As in the search of the list.' }) readonly filter?: unknown;
  @Text({ optional: true, max: 200 }) readonly q?: string;
  @Text({ optional: true, max: 200 }) readonly sort?: string;
  @Texts({ optional: true, max: 200, description: 'Fields in the order of the columns; the usual ones where absent.' }) readonly columns?: string[];
  @Choice(exportEncodings, { optional: true, description: 'UTF-8 with its mark where absent.' }) readonly encoding?: (typeof exportEncodings)[number];
  @Choice(exportDelimiters, { optional: true }) readonly delimiter?: (typeof exportDelimiters)[number];
  @Choice(exportLocales, { optional: true, description: 'The language of the headings.' }) readonly locale?: (typeof exportLocales)[number];
}

@Handles(StartExport)
export class StartExportHandler {
  constructor(private readonly jobs: Jobs, private readonly files: Files, private readonly reads: Reads, private readonly brake: ReadBrake, private readonly clock: Clock) {}

  async execute({ kind: name, filter, q, sort, columns, encoding = 'utf-8', delimiter = ',', locale = 'en' }: StartExport): Promise<string> {
    const kind = exportableKind(name);
    const actor = currentActor();
    const rights = exportRights(kind, actor);
    const hidden = (field: string): boolean => actor.mask.hidden.has(`${kind.kind}.${field}`);
    const chosen = chosenColumns(kind, columns, hidden);
    if (chosen.length === 0) throw new ValidationFailed([{ pointer: '/columns', code: 'too-short', min: 1 } as never]);
    const fileName = `${kind.label[locale]} ${this.clock.now().toISOString().slice(0, 10)}.csv`;
    const input: Omit<ExportInput, 'fileId'> = { kind: kind.kind, filter: filter ?? null, q: q ?? null, sort: sort ?? null, columns: chosen.map((column) => column.name), encoding, delimiter, locale, fileName, rights };
    const list = new ListStatement(kind, actor, listOf(input));
    list.file(chosen, 1, null); // refuses an unknown filter, sort or search now and not in the job
    await this.brake.takeOut((most) => this.rowsOf(list, most));
    const fileId = await this.files.begin({ name: fileName, mediaType: `text/csv; charset=${encoding}`, ownerId: actor.userId, holds: kind.kind });
    return this.jobs.start({ kind: 'reporting.export', title: fileName, input: { ...input, fileId } });
  }

  private async rowsOf(list: ListStatement, most: number): Promise<number> {
    const { text, values } = list.count(most);
    return (await this.reads.rows<{ n: number }>(text, values))[0]?.n ?? 0;
  }
}

function exportableKind(name: string): RecordKind {
  const kinds = recordKinds().filter((kind) => fileColumns(kind, () => false).length > 0);
  const kind = kinds.find((each) => each.kind === name);
  if (!kind) throw new ValidationFailed([{ pointer: '/kind', code: 'unknown-choice', choices: kinds.map((each) => each.kind) } as never]);
  return kind;
}
