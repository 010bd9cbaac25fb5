import { Injectable } from '@nestjs/common';
import { currentActor, currentContext, currentTransaction, inTransaction } from '#platform/bus';
import { PreconditionRequired, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { SavedView } from '../../domain/saved-view.ts';
import { SavedViews } from '../../domain/saved-views.ts';
import { ViewOfAnother } from '../../domain/views.errors.ts';
import { isFound } from './found-views.ts';

@Injectable()
export class PostgresSavedViews extends SavedViews {
  async get(id: string): Promise<SavedView> {
    const { userId, grants, kind } = currentActor();
    const { expectedVersion } = currentContext();
    const administers = grants.has('views.administer');
    const text = `select v.version, v.owner_id as "ownerId" from views.saved_views v where v.id = $3 and ${isFound('v', '$1', '$2::boolean')} for update of v`;
    const [row] = await inTransaction<{ version: number; ownerId: string }>(currentTransaction(), text, [userId, administers, id]);
    if (!row) throw new ResourceNotFound();
    if (row.ownerId !== userId && !administers) throw new ViewOfAnother();
    if (expectedVersion === undefined && kind !== 'system') throw new PreconditionRequired();
    if (expectedVersion !== undefined && expectedVersion !== row.version) throw new VersionConflict({ expected: expectedVersion, version: row.version, id } as never);
    return (await currentTransaction().findOneOrFail(SavedView as never, { id } as never)) as SavedView;
  }

  async locked(ids: readonly string[]): Promise<readonly SavedView[]> {
    await inTransaction(currentTransaction(), 'select from views.saved_views where id = any($1::uuid[]) order by id for update', [ids]);
    return currentTransaction().find(SavedView as never, { id: { $in: [...ids] } } as never);
  }

  add(view: SavedView): void {
    currentTransaction().persist(view);
  }

  async pin(id: string, isPinned: boolean, at: Date): Promise<void> {
    const { userId, grants } = currentActor();
    const [found] = await inTransaction(currentTransaction(), `select v.id from views.saved_views v where v.id = $3 and ${isFound('v', '$1', '$2::boolean')}`, [userId, grants.has('views.administer'), id]);
    if (!found) throw new ResourceNotFound();
    if (isPinned) await inTransaction(currentTransaction(), 'insert into views.pins (user_id, view_id, pinned_at) values ($1, $2, $3) on conflict do nothing', [userId, id, at]);
    else await inTransaction(currentTransaction(), 'delete from views.pins where user_id = $1 and view_id = $2', [userId, id]);
  }

  async ownTeams(): Promise<readonly string[]> {
    const [row] = await inTransaction<{ teams: string[] }>(currentTransaction(), 'select team_ids as teams from identity.user_card where id = $1', [currentActor().userId]);
    return row?.teams ?? [];
  }
}
