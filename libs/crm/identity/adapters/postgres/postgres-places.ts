import { Injectable } from '@nestjs/common';
import { relationOf, type Place } from '#platform/access';
import { currentTransaction, inTransaction } from '#platform/bus';
import { ReferenceNotFound } from '#platform/kernel';
import { Places } from '../../domain/ports.ts';

@Injectable()
export class PostgresPlaces extends Places {
  async require(place: Place, ids: readonly string[], field: string): Promise<void> {
    if (ids.length === 0) return;
    const from = relationOf(place);
    const known = from ? await inTransaction(currentTransaction(), `select from ${from} where id = any($1::uuid[])`, [ids]) : [];
    if (known.length < new Set(ids).size) throw ReferenceNotFound.at(field);
  }
}
