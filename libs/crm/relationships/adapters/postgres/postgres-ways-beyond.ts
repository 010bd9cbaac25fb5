import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, inTransaction } from '#platform/bus';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { kindNamed, SqlText, visibleTo, type Statement } from '#platform/records';
import { strengthOf } from '../../domain/acquaintance.ts';
import { WaysBeyond, type WayBeyond } from '../../domain/ways-beyond.ts';
import { whoKnows, type KnownRow } from './known-people.sql.ts';
import { peopleBeyond } from './people-there.sql.ts';
import { knowsAcquaintances, knowsCareers } from './sight.ts';

/** One step deep: who works there now, and who of us knows him. What lies further could be made to tell of careers that are hidden (decision 0061). */
@Injectable()
export class PostgresWaysBeyond extends WaysBeyond {
  constructor(private readonly clock: Clock) { super(); }

  async to(organizationId: string): Promise<WayBeyond | null> {
    const actor = currentActor();
    const organization = await this.seen(organizationId);
    if (!organization.isOpen || !knowsAcquaintances(actor) || !knowsCareers(actor)) return null;
    const there = await this.ask<{ id: string }>(peopleBeyond(organizationId, this.clock.today()));
    const now = this.clock.now();
    const known = (await this.ask<KnownRow>(whoKnows(there.map(({ id }) => id)))).map(({ userId, personId, warmth }) => ({ userId, personId, strength: strengthOf(Number(warmth), now) }));
    const [best] = known.filter(({ userId, strength }) => userId !== actor.userId && strength > 0).sort((one, other) => other.strength - one.strength || (one.personId < other.personId ? -1 : 1));
    return best ? { organizationId, personId: best.personId, askedFor: actor.mask.hidden.has('organization.name') ? '' : organization.name } : null;
  }

  private async seen(id: string): Promise<{ readonly name: string; readonly isOpen: boolean }> {
    const sql = new SqlText();
    const text = `select r.name, r.confidentiality = 'open' as "isOpen" from contacts.organization_card r where r.id = ${sql.bind(id, 'uuid')} and ${visibleTo(currentActor(), kindNamed('organization'), 'r', sql)}`;
    const [found] = await this.ask<{ name: string; isOpen: boolean }>({ text, values: sql.values });
    if (!found) throw new ResourceNotFound();
    return found;
  }

  private ask<Row extends object>({ text, values }: Statement): Promise<Row[]> {
    return inTransaction<Row>(currentTransaction(), text, values);
  }
}
