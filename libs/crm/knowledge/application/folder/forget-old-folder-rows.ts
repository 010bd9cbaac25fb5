import { EachDay, type DailyWork } from '#platform/daily';
import { FolderRows } from '../../domain/folder/ports.ts';

/** So many days what became of each file of a folder is kept; its counts stay with the job. */
export const daysToKeepRows = 90;

/** By then a folder was repaired and brought in again, or never will be. */
@EachDay('knowledge.forget-folder-rows')
export class ForgetOldFolderRows implements DailyWork {
  constructor(private readonly rows: FolderRows) {}

  async on(day: string): Promise<void> {
    await this.rows.forget(new Date(Date.parse(day) - daysToKeepRows * 86_400_000).toISOString().slice(0, 10));
  }
}
