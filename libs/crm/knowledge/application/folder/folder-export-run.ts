import { announce } from '#platform/bus';
import { Files } from '#platform/files';
import { JobRunner, Runs, type JobEnd, type JobStep, type RunningJob } from '#platform/jobs';
import { PackedFolders } from '../../domain/folder/ports.ts';
import { FolderExported } from '../../domain/folder/folder.events.ts';
import { FolderSource } from '../../domain/folder/source.ts';
import { FilesToPack, type Packable } from './files-to-pack.ts';
import { requireSameFolderRights } from './folder-rights.ts';
import type { FolderExportInput } from './start-folder-export.ts';

interface Place { readonly fileId: string }
interface Chunk { readonly bytes: Buffer | null; readonly texts: number; readonly total: number }
type Job = RunningJob<FolderExportInput, Place>;

/**
 * Packs the knowledge base piece by piece. A ZIP is one stream, which cannot be gone on with: after a kill it is begun anew, and nothing of the first one stays.
 * Each piece is kept with the rights of its moment; when they differ from those it was begun with, it stops.
 */
@Runs('knowledge.folder-export')
export class FolderExportRun extends JobRunner<FolderExportInput, Place, Chunk> {
  constructor(private readonly source: FolderSource, private readonly toPack: FilesToPack, private readonly packed: PackedFolders, private readonly files: Files) { super(); }

  async *chunks({ input: { areDrafts } }: Job): AsyncGenerator<Chunk> {
    const texts = (await this.source.articles(areDrafts)).reduce((sum, { languages }) => sum + languages.length, 0);
    const total = texts + (await this.source.processes(areDrafts)).length;
    yield { bytes: null, texts: 0, total };
    const counted = new Counted(this.toPack.of(areDrafts));
    for await (const bytes of this.packed.pack(counted.files())) yield { bytes, texts: counted.texts, total };
  }

  async step({ input: { areDrafts, fileName, rights }, checkpoint, actor }: Job, { bytes, texts, total }: Chunk): Promise<JobStep<Place>> {
    requireSameFolderRights(actor, areDrafts, rights);
    let fileId = checkpoint?.fileId;
    if (bytes === null) {
      if (fileId !== undefined) await this.files.drop(fileId);
      fileId = await this.files.begin({ name: fileName, mediaType: 'application/zip', ownerId: actor.userId, holds: 'knowledge-folder' });
    } else {
      await this.files.append(fileId!, bytes);
    }
    return { checkpoint: { fileId: fileId! }, done: texts, succeeded: texts, skipped: 0, failed: 0, total, phase: 'writing' };
  }

  async end({ id, input: { areDrafts, fileName, rights }, checkpoint, counts, actor }: Job, how: JobEnd): Promise<object | null> {
    if (how === 'cancelled' && checkpoint) await this.files.drop(checkpoint.fileId);
    if (how !== 'succeeded') return null;
    requireSameFolderRights(actor, areDrafts, rights);
    const { id: fileId, size, sha256 } = await this.files.close(checkpoint!.fileId, { rows: counts.done });
    announce(new FolderExported(id, areDrafts, counts.done, fileId, fileName, size, sha256!, actor.userId!));
    return { fileId, fileName, rows: counts.done, areDrafts };
  }
}

/** Counts the texts that were handed on. */
class Counted {
  texts = 0;
  constructor(private readonly source: AsyncIterable<Packable>) {}

  async *files(): AsyncGenerator<Packable> {
    for await (const each of this.source) {
      yield each;
      if (each.isText) this.texts++;
    }
  }
}
