import { currentActor, Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Id, TimeZone } from '#platform/fields';
import { Files } from '#platform/files';
import { Clock, Command, newId, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { analyzeTable } from '../domain/analyze-table.ts';
import { Import } from '../domain/import.ts';
import { ImportFileBinary, ImportFileEmpty, ImportFileTooLarge, ImportEncodingWrong, ImportTableBroken, ImportTooManyColumns } from '../domain/import.errors.ts';
import { importLimits } from '../domain/import-limits.ts';
import { Imports } from '../domain/ports.ts';
import { isClosed } from './closed-fields.ts';
import { TableSource } from './table-source.ts';

/** Begins to bring in a file of one's own: tells its format and its columns, and suggests where each is read into. */
@Requires('migration.import')
@Refuses(ReferenceNotFound, ImportFileEmpty, ImportFileBinary, ImportFileTooLarge, ImportEncodingWrong, ImportTooManyColumns, ImportTableBroken)
export class OpenImport extends Command<string> {
  @Id({ description: 'A file that was uploaded before.' }) readonly fileId!: string;
  @TimeZone({ optional: true, description: 'Hours of the file that tell no zone are of this one; UTC where absent.' }) readonly timeZone?: string;
}

@Handles(OpenImport)
export class OpenImportHandler {
  constructor(private readonly files: Files, private readonly tables: TableSource, private readonly imports: Imports, private readonly clock: Clock) {}

  async execute({ fileId, timeZone }: OpenImport): Promise<string> {
    const { userId } = currentActor();
    const file = await this.files.get(fileId).catch((error: unknown) => { throw error instanceof ResourceNotFound ? ReferenceNotFound.at('fileId') : error; });
    if (userId === null || file.ownerId !== userId) throw ReferenceNotFound.at('fileId');
    if (file.size > importLimits.fileBytes) throw new ImportFileTooLarge(file.size, importLimits.fileBytes);
    const head = await this.tables.head({ fileId, fileSize: file.size }, {});
    const { encoding, delimiter } = head;
    const opened = Import.open(newId(), userId, { fileId, fileName: file.name, fileSize: file.size }, { encoding, delimiter, ...analyzeTable(head, isClosed) }, this.clock.now());
    if (timeZone !== undefined) opened.correct({ timeZone }, this.clock.now());
    this.imports.add(opened);
    return opened.id;
  }
}
