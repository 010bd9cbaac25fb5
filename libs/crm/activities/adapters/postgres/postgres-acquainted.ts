import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { Acquainted } from '../../domain/acquainted.ts';

@Injectable()
export class PostgresAcquainted extends Acquainted {
  async tellWhomKnew(userId: string): Promise<void> {
    await inTransaction(currentTransaction(), 'select activities.tell_whom_one_knew($1::uuid)', [userId]);
  }
}
