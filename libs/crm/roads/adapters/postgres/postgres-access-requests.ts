import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { ResourceNotFound } from '#platform/kernel';
import { AccessRequest, type Goal } from '../../domain/access-request.ts';
import { AccessRequests, type RequestNames } from '../../domain/ports.ts';

const open = `status in ('asked', 'escalated')`;

@Injectable()
export class PostgresAccessRequests extends AccessRequests {
  async openOf(askerId: string, organizationId: string): Promise<AccessRequest | null> {
    const [found] = await this.locked(`asker_id = $1 and organization_id = $2 and ${open}`, [askerId, organizationId]);
    return found ?? null;
  }

  ofAsker(id: string, askerId: string): Promise<AccessRequest> {
    return this.one('id = $1 and asker_id = $2', [id, askerId]);
  }

  ofDecider(id: string, deciderId: string): Promise<AccessRequest> {
    return this.one('id = $1 and decider_id = $2', [id, deciderId]);
  }

  allOpenOf(askerId: string): Promise<AccessRequest[]> {
    return this.locked(`asker_id = $1 and ${open}`, [askerId]);
  }

  named(ids: readonly string[]): Promise<AccessRequest[]> {
    return this.locked('id = any($1::uuid[])', [ids]);
  }

  allOpen(): Promise<AccessRequest[]> {
    return this.locked(open, [], 'skip locked');
  }

  add(request: AccessRequest): void {
    currentTransaction().persist(request);
  }

  async names({ askerId, goal }: AccessRequest): Promise<RequestNames> {
    const [field, column, card] = goal.kind === 'person' ? ['displayName', 'display_name', 'contacts.person_card'] : ['name', 'name', 'contacts.organization_card'];
    const text = `select u.display_name as asker, g.${column} as "${field}" from identity.user_card u, ${card} g where u.id = $1 and g.id = $2`;
    const [names] = await inTransaction<RequestNames>(currentTransaction(), text, [askerId, goal.id]);
    return names ?? { asker: '', name: '' };
  }

  async isSharedAlready({ kind, id }: Goal, userId: string, until: string): Promise<boolean> {
    const text = `select from contacts.${kind}_shares where record_id = $1 and grantee_id = $2 and until >= $3`;
    return (await inTransaction(currentTransaction(), text, [id, userId, until])).length > 0;
  }

  private async one(where: string, values: unknown[]): Promise<AccessRequest> {
    const [found] = await this.locked(where, values);
    if (!found) throw new ResourceNotFound();
    return found;
  }

  private async locked(where: string, values: unknown[], more = ''): Promise<AccessRequest[]> {
    const rows = await inTransaction<{ id: string }>(currentTransaction(), `select id from roads.access_requests where ${where} order by id for update ${more}`, values);
    return rows.length === 0 ? [] : ((await currentTransaction().find(AccessRequest as never, { id: { $in: rows.map(({ id }) => id) } } as never, { orderBy: { id: 'asc' } } as never)) as AccessRequest[]);
  }
}
