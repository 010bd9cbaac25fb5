import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { Leads, type Lead } from '../../domain/ports.ts';

@Injectable()
export class PostgresLeads extends Leads {
  async of(handoverId: string): Promise<Lead | null> {
    const text = `select h.created_by_id as "leadId", u.display_name as leaver from handover.handovers h join identity.user_card u on u.id = h.owner_id where h.id = $1 and h.created_by_id is not null`;
    return (await inTransaction<Lead>(currentTransaction(), text, [handoverId]))[0] ?? null;
  }
}
