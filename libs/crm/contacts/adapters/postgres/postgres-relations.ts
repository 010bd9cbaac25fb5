import { Injectable } from '@nestjs/common';
import { currentContext, currentTransaction, flushNow, inTransaction, lockRecord, nameInPractice, refuseClosedFields } from '#platform/bus';
import { AccessDenied, PreconditionRequired, ReferenceNotFound, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { kindNamed } from '#platform/records';
import { kindOfRelation } from '../../domain/relation-kinds.ts';
import { Relation, type RelationEnds } from '../../domain/relation.ts';
import { Relations } from '../../domain/relations.ts';

const change = 'contacts.change';

@Injectable()
export class PostgresRelations extends Relations {
  async holdEnds({ kind, fromId, toId }: RelationEnds): Promise<void> {
    const party = kindOfRelation(kind).between;
    const ends = [['fromId', fromId], ['toId', toId]] as const;
    const changeable = new Set<string>();
    // In one order, whoever tells of whom.
    for (const [field, id] of [...ends].sort(([, one], [, other]) => (one < other ? -1 : 1))) {
      if (await this.mayChange(party, id, field)) changeable.add(field);
      await nameInPractice(party, [id], field);
    }
    if (!changeable.has('toId') && (kind === 'parent' || !changeable.has('fromId'))) throw new AccessDenied(change);
    if (kind === 'parent') refuseClosedFields('organization', { parentOrganizationId: true, parentOrganization: true });
  }

  async get(id: string): Promise<Relation> {
    const [ends] = await inTransaction<RelationEnds>(currentTransaction(), 'select kind, from_id as "fromId", to_id as "toId" from contacts.relations where id = $1 and deleted_at is null', [id]);
    if (!ends) throw new ResourceNotFound();
    await this.holdEnds(ends).catch((error: unknown) => { throw error instanceof ReferenceNotFound ? new ResourceNotFound() : error; });
    const [now] = await inTransaction<{ version: number }>(currentTransaction(), 'select version from contacts.relations where id = $1 and deleted_at is null for update', [id]);
    if (!now) throw new ResourceNotFound();
    const { expectedVersion: expected } = currentContext();
    if (expected === undefined) throw new PreconditionRequired();
    if (expected !== now.version) throw new VersionConflict({ expected, version: now.version, id } as never);
    return (await currentTransaction().findOneOrFail(Relation as never, { id } as never)) as Relation;
  }

  between({ kind, fromId, toId }: RelationEnds): Promise<Relation[]> {
    const ways = [{ fromId, toId }, ...(kindOfRelation(kind).isMutual ? [] : [{ fromId: toId, toId: fromId }])];
    return currentTransaction().find(Relation as never, { kind, deletedAt: null, $or: ways } as never);
  }

  parentsOf(organizationId: string): Promise<Relation[]> {
    return currentTransaction().find(Relation as never, { kind: 'parent', toId: organizationId, deletedAt: null } as never);
  }

  add(relation: Relation): void { currentTransaction().persist(relation); }
  settle(at: Date): Promise<void> { return flushNow(at); }

  /** Locks it. @throws ReferenceNotFound */
  private async mayChange(party: string, id: string, field: string): Promise<boolean> {
    try {
      await lockRecord(kindNamed(party), id, false, change);
      return true;
    } catch (error) {
      if (error instanceof AccessDenied) return false;
      throw error instanceof ResourceNotFound ? ReferenceNotFound.at(field) : error;
    }
  }
}
