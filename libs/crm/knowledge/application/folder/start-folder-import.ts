import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Flag, Id } from '#platform/fields';
import { Files } from '#platform/files';
import { Jobs } from '#platform/jobs';
import { AccessDenied, Command, ReferenceNotFound } from '#platform/kernel';
import { Articles } from '../../domain/articles.ts';
import { FolderEmpty, FolderTooLarge, NotAFolder } from '../../domain/folder/folder.errors.ts';
import { FolderRows, PackedFolders } from '../../domain/folder/ports.ts';
import type { FolderInput } from './folder-input.ts';

abstract class FolderCommand extends Command<string> {
  @Id({ description: 'An uploaded ZIP of one\'s own.' }) readonly fileId!: string;
  @Flag({ optional: true, description: 'Readers have its texts at once; otherwise they are drafts. Asks for the permission to publish.' }) readonly isPublished?: boolean;
  @Id({ optional: true, description: 'Who answers for what is new and names nobody; whoever brings it in where absent.' }) readonly usualOwnerId?: string;
}

/** Tells what would become of each file of a folder, as a job: the same work, taken back file by file. */
@Requires('knowledge.administer')
@Refuses(AccessDenied, ReferenceNotFound, NotAFolder, FolderTooLarge, FolderEmpty)
export class RehearseFolder extends FolderCommand {}

/** Brings a folder of articles and processes in, as a job. Answers its id. */
@Requires('knowledge.administer')
@Refuses(AccessDenied, ReferenceNotFound, NotAFolder, FolderTooLarge, FolderEmpty)
export class BringInFolder extends FolderCommand {}

abstract class StartsFolder {
  constructor(private readonly files: Files, private readonly packed: PackedFolders, private readonly articles: Articles, private readonly rows: FolderRows, private readonly jobs: Jobs) {}

  protected async start({ fileId, isPublished = false, usualOwnerId }: FolderCommand, isRehearsal: boolean): Promise<string> {
    const { userId, grants } = currentActor();
    if (isPublished && !grants.has('knowledge.publish')) throw new AccessDenied('knowledge.publish');
    const file = await this.files.get(fileId).catch(() => null);
    if (file === null || file.ownerId === null || file.ownerId !== userId) throw ReferenceNotFound.at('fileId');
    if (usualOwnerId !== undefined) await this.articles.require([], usualOwnerId).catch((error: unknown) => { throw error instanceof ReferenceNotFound ? ReferenceNotFound.at('usualOwnerId') : error; });
    const folder = await this.packed.open(fileId, file.size);
    const total = folder.files.length;
    folder.close();
    if (total === 0) throw new FolderEmpty();
    const input: FolderInput = { fileId, fileName: file.name, isRehearsal, isPublished, usualOwnerId: usualOwnerId ?? null };
    const jobId = await this.jobs.start({ kind: 'knowledge.folder-import', title: file.name, input, total });
    await this.rows.begin(jobId, userId!);
    return jobId;
  }
}

@Handles(RehearseFolder)
export class RehearseFolderHandler extends StartsFolder {
  constructor(files: Files, packed: PackedFolders, articles: Articles, rows: FolderRows, jobs: Jobs) { super(files, packed, articles, rows, jobs); }

  execute(command: RehearseFolder): Promise<string> { return this.start(command, true); }
}

@Handles(BringInFolder)
export class BringInFolderHandler extends StartsFolder {
  constructor(files: Files, packed: PackedFolders, articles: Articles, rows: FolderRows, jobs: Jobs) { super(files, packed, articles, rows, jobs); }

  execute(command: BringInFolder): Promise<string> { return this.start(command, false); }
}
