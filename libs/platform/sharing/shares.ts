import { Injectable } from '@nestjs/common';
import { currentTransaction } from '#platform/bus';
import type { RecordShare } from './record-share.ts';

/** All shares that have not been ended. */
export abstract class LiveShares {
  abstract of(kind: string, recordId: string): Promise<RecordShare[]>;
  /** Those given to a colleague himself. */
  abstract with(userId: string): Promise<RecordShare[]>;
  abstract add(share: RecordShare): void;
}

@Injectable()
export class PostgresLiveShares extends LiveShares {
  of(kind: string, recordId: string): Promise<RecordShare[]> {
    return currentTransaction().find('RecordShare' as never, { kind, recordId, endedAt: null } as never) as Promise<RecordShare[]>;
  }

  with(userId: string): Promise<RecordShare[]> {
    return currentTransaction().find('RecordShare' as never, { granteeKind: 'user', granteeId: userId, endedAt: null } as never) as Promise<RecordShare[]>;
  }

  add(share: RecordShare): void {
    currentTransaction().persist(share);
  }
}
