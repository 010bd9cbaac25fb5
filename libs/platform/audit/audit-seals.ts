import { Injectable } from '@nestjs/common';
import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { Clock } from '#platform/kernel';
import { AuditKeys } from './audit-keys.ts';
import { storedRow, type StoredRow } from './audited-row.ts';
import { hashOf, nothing, storedSeal, unproved, type Head, type Seal } from './seal.ts';

export const mostRows = 1000;
const lock = 7_461_030;
const none = '00000000-0000-0000-0000-000000000000';

/** Closes what the audit says, part by part, in the order of the transactions that said it. */
@Injectable()
export class AuditSeals {
  constructor(private readonly orm: MikroORM, private readonly keys: AuditKeys, private readonly clock: Clock) {}

  /**
   * Seals the next rows, at most a thousand. No row can come in before them any more: none of a transaction that may still be under way is taken.
   * Null where there are none, or another process is at it. `follows` hears of the seal before, which must be the one it knows.
   */
  async sealNext(follows: (head: Head | null) => unknown = () => undefined): Promise<Seal | null> {
    return this.orm.em.fork().transactional(async (inside) => {
      const em = inside as EntityManager;
      const [mine] = await rowsOf<{ held: boolean }>(em, 'select pg_try_advisory_xact_lock($1) as held', [lock]);
      if (!mine?.held) return null;
      const [last] = await rowsOf<Seal>(em, `select ${storedSeal} from platform.audit_seals order by number desc limit 1`);
      await follows(last ?? null);
      const rows = await rowsOf<StoredRow>(em, `select ${storedRow} from platform.audit_events where (turn, id) > ($1, $2) and turn < platform.audit_horizon() order by turn, id limit ${mostRows}`, [last?.toTurn ?? -1, last?.toId ?? none]);
      if (rows.length === 0) return null;
      const seal = this.sealOf(last ?? null, rows);
      await rowsOf(em, `insert into platform.audit_seals (number, at, to_turn, to_id, row_ids, row_marks, key_id, previous, hash) values ($1, $2, $3, $4, $5, decode($6, 'hex'), $7, decode($8, 'hex'), decode($9, 'hex'))`,
        [seal.number, seal.at, seal.toTurn, seal.toId, seal.rowIds, seal.rowMarks, seal.keyId, seal.previous, seal.hash]);
      return seal;
    });
  }

  private sealOf(last: Seal | null, rows: readonly StoredRow[]): Seal {
    const end = rows.at(-1)!;
    const seal = {
      number: (last?.number ?? 0) + 1, at: this.clock.now().toISOString(), toTurn: end.turn, toId: end.id, rowIds: rows.map(({ id }) => id),
      rowMarks: rows.map((row) => this.markOf(row)).join(''), keyId: this.keys.id, previous: last?.hash ?? nothing,
    };
    return { ...seal, hash: hashOf(seal, this.keys) };
  }

  /** What was not marked when it was written is not marked now, but for what was there before there were marks. */
  private markOf(row: StoredRow): string {
    if (row.turn === 0 && row.mark === null) return this.keys.markOf(row);
    return row.mark !== null && this.keys.proves(row, row.mark) ? row.mark : unproved;
  }
}

async function rowsOf<Row extends object>(em: EntityManager, text: string, values: unknown[] = []): Promise<Row[]> {
  return (await em.getKysely().executeQuery(CompiledQuery.raw(text, values))).rows as Row[];
}
