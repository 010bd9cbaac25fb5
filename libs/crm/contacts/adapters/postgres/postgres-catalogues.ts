import { Injectable } from '@nestjs/common';
import { currentActor, currentContext, currentTransaction, inTransaction } from '#platform/bus';
import { PreconditionRequired, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { BusinessLine, Tag, Territory, Tier } from '../../domain/catalogue.ts';
import { Catalogues } from '../../domain/ports.ts';

/** Locks an entry for the command at work and checks If-Match. */
async function locked<T extends object>(type: abstract new (...args: never[]) => T, table: 'tags' | 'tiers' | 'business_lines' | 'territories', id: string): Promise<T> {
  const em = currentTransaction();
  const { expectedVersion } = currentContext();
  const [row] = await inTransaction<{ version: number }>(em, `select version from contacts.${table} where id = $1 and deleted_at is null for update`, [id]);
  if (!row) throw new ResourceNotFound();
  if (expectedVersion === undefined && currentActor().kind !== 'system') throw new PreconditionRequired();
  if (expectedVersion !== undefined && expectedVersion !== row.version) throw new VersionConflict({ expected: expectedVersion, version: row.version, id } as never);
  return em.findOneOrFail(type as never, { id } as never);
}

@Injectable()
export class PostgresCatalogues extends Catalogues {
  tag(id: string): Promise<Tag> { return locked(Tag, 'tags', id); }
  tier(id: string): Promise<Tier> { return locked(Tier, 'tiers', id); }
  businessLine(id: string): Promise<BusinessLine> { return locked(BusinessLine, 'business_lines', id); }
  territory(id: string): Promise<Territory> { return locked(Territory, 'territories', id); }
  add(added: Tag | Tier | BusinessLine | Territory): void { currentTransaction().persist(added); }
}
