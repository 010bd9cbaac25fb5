import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, FromPath, Id, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { fileReasons, type FileReason } from '../../domain/folder/file-refused.ts';
import { rowOutcomes, type RowOutcome } from '../../domain/folder/row.ts';

export class FolderRowRecord {
  @Text({ description: 'In the folder.' }) readonly path!: string;
  @Choice(rowOutcomes) readonly outcome!: RowOutcome;
  @Choice(fileReasons, { nullable: true, description: 'Why it was refused.' }) readonly reason!: FileReason | null;
  @Text({ nullable: true, description: 'Where in its front matter.' }) readonly field!: string | null;
  @Text({ nullable: true, description: 'What was found there, or what speaks against it.' }) readonly value!: string | null;
  @Id({ nullable: true }) readonly articleId!: string | null;
  @Id({ nullable: true }) readonly processId!: string | null;
}

/** What became of the files of a folder that one brought in, or would become of them; by their paths. */
@Requires('knowledge.administer')
@CountsAs('none')
@Refuses(ResourceNotFound)
export class ListFolderRows extends Query<Page<FolderRowRecord>> {
  @FromPath() readonly jobId!: string;
  @Choice(rowOutcomes, { from: 'query', optional: true }) readonly outcome?: RowOutcome;
  @Whole({ from: 'query', optional: true, min: 1, max: 200 }) readonly limit?: number;
  @Text({ from: 'query', optional: true, max: 400, description: 'The path of the last one seen.' }) readonly cursor?: string;
}
