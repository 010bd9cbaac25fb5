import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles, KeyBraked, ReadBrake, ReadBraked } from '#platform/bus';
import { Flag } from '#platform/fields';
import { Jobs } from '#platform/jobs';
import { AccessDenied, Clock, Command } from '#platform/kernel';
import { FolderSource } from '../../domain/folder/source.ts';
import { folderRights } from './folder-rights.ts';

export interface FolderExportInput { readonly areDrafts: boolean; readonly fileName: string; readonly rights: string }

/** Writes what one may read of the knowledge base to a folder of Markdown, packed as a ZIP, as a job. */
@Requires('knowledge.read')
@Refuses(AccessDenied, ReadBraked, KeyBraked)
export class StartFolderExport extends Command<string> {
  @Flag({ optional: true, description: 'The texts at work in place of those that readers have. Asks for the permission to write.' }) readonly areDrafts?: boolean;
}

@Handles(StartFolderExport)
export class StartFolderExportHandler {
  constructor(private readonly jobs: Jobs, private readonly source: FolderSource, private readonly brake: ReadBrake, private readonly clock: Clock) {}

  async execute({ areDrafts = false }: StartFolderExport): Promise<string> {
    const actor = currentActor();
    if (areDrafts && !actor.grants.has('knowledge.write')) throw new AccessDenied('knowledge.write');
    const count = (await this.source.articles(areDrafts)).length + (await this.source.processes(areDrafts)).length;
    await this.brake.takeOut(() => Promise.resolve(count));
    const fileName = `knowledge-${this.clock.now().toISOString().slice(0, 10)}.zip`;
    const input: FolderExportInput = { areDrafts, fileName, rights: folderRights(actor, areDrafts) };
    return this.jobs.start({ kind: 'knowledge.folder-export', title: fileName, input });
  }
}
