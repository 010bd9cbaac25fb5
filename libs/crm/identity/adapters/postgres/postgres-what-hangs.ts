import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { hangsOn, holdings, unsettledKinds } from '#platform/holdings';
import { WhatHangs, type Hanging } from '../../domain/what-hangs.ts';

@Injectable()
export class PostgresWhatHangs extends WhatHangs {
  async hangsOn(userId: string, day: string): Promise<readonly Hanging[]> {
    const kinds = [...unsettledKinds(), ...holdings().filter(({ way }) => way === 'moves')];
    const counts = kinds.map((each, at) => `select ${at} as at, count(*)::int as things from ${each.table} r where ${hangsOn(each, '$1::uuid', '$2::date')}`);
    const found = await inTransaction<{ at: number; things: number }>(currentTransaction(), `select * from (${counts.join(' union all ')}) c where things > 0 order by at`, [userId, day]);
    return found.map(({ at, things }) => ({ holding: kinds[at]!.name, label: kinds[at]!.label, things }));
  }
}
