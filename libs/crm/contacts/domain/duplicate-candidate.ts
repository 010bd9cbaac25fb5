import { Aggregate } from '#platform/kernel';
import type { PartyKind } from './party.ts';

export const duplicateSignals = ['email', 'phone', 'id', 'name', 'domain', 'tax-id'] as const;
export type DuplicateSignal = (typeof duplicateSignals)[number];

/** Two records that may be one. It waits for somebody who may see both. */
export class DuplicateCandidate extends Aggregate<DuplicateCandidate> {
  readonly version!: number;
  readonly status!: 'open' | 'dismissed';
  readonly signals!: string[];
  readonly createdAt!: Date;
  readonly updatedAt!: Date;

  constructor(readonly id: string, readonly kind: PartyKind, readonly leftId: string, readonly rightId: string) { super(); }

  static note(id: string, kind: PartyKind, pair: readonly [string, string], signals: readonly DuplicateSignal[], at: Date): DuplicateCandidate {
    const [left, right] = pair[0] < pair[1] ? pair : [pair[1], pair[0]];
    const candidate = new DuplicateCandidate(id, kind, left, right);
    candidate.change({ status: 'open', signals: [...signals], createdAt: at, updatedAt: at });
    return candidate;
  }

  dismiss(at: Date): void {
    this.change({ status: 'dismissed', updatedAt: at });
  }
}
