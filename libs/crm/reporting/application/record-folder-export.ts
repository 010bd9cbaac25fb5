import { FolderExported } from '#crm/knowledge';
import { Clock } from '#platform/kernel';
import { Subscribes } from '#platform/outbox';
import { Export } from '../domain/export.ts';
import { Exports } from '../domain/exports.ts';

/** What was taken out of the knowledge base stands beside the lists that were: who, what of it, how much, into which file. */
@Subscribes(FolderExported)
export class RecordFolderExport {
  constructor(private readonly exports: Exports, private readonly clock: Clock) {}

  on({ exportId, areDrafts, rows, fileId, fileName, size, sha256, ownerId }: FolderExported): Promise<void> {
    const choice = { kind: 'knowledge-folder', filter: { areDrafts }, q: null, sort: null, columns: [] };
    this.exports.add(Export.finished(exportId, choice, { encoding: 'utf-8', delimiter: '', locale: '' }, { fileId, fileName, size, sha256, rows }, ownerId, this.clock.now()));
    return Promise.resolve();
  }
}
