import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction, lockRecord } from '#platform/bus';
import { ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Handover } from '../../domain/handover.ts';
import { Handovers } from '../../domain/ports.ts';
import { HandoverKind } from '../../kinds/handover.kind.ts';

@Injectable()
export class PostgresHandovers extends Handovers {
  async get(id: string): Promise<Handover> {
    await lockRecord(HandoverKind, id);
    return present(id);
  }

  async take(id: string): Promise<Handover> {
    await lockRecord(HandoverKind, id, false, 'handover.lead');
    return present(id);
  }

  async hold(userId: string): Promise<void> {
    await inTransaction(currentTransaction(), 'select pg_advisory_xact_lock(hashtextextended($1, 4))', [userId]);
  }

  async openOf(userId: string): Promise<Handover | null> {
    await inTransaction(currentTransaction(), `select from handover.handovers where owner_id = $1 and status = 'open' for update`, [userId]);
    return find({ ownerId: userId, status: 'open' });
  }

  add(handover: Handover): void {
    currentTransaction().persist(handover);
  }

  async colleague(userId: string, field: string): Promise<{ teamId: string | null; status: string; name: string }> {
    const text = 'select team_ids[1] as "teamId", status, display_name as name from identity.colleague_card where id = $1';
    const [found] = await inTransaction<{ teamId: string | null; status: string; name: string }>(currentTransaction(), text, [userId]);
    if (!found) throw ReferenceNotFound.at(field);
    return found;
  }
}

async function present(id: string): Promise<Handover> {
  const handover = await find({ id });
  if (!handover) throw new ResourceNotFound();
  return handover;
}

const find = async (where: object): Promise<Handover | null> => (await currentTransaction().findOne(Handover as never, where as never)) as Handover | null;
