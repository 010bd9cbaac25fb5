import { Injectable } from '@nestjs/common';
import { currentTransaction } from '#platform/bus';
import type { Export } from '../../domain/export.ts';
import { Exports } from '../../domain/exports.ts';

@Injectable()
export class PostgresExports extends Exports {
  add(finished: Export): void { currentTransaction().persist(finished); }
}
