import { Aggregate } from '#platform/kernel';

/** A question that found no answer. Nobody knows whose it was. */
export class SearchMiss extends Aggregate<SearchMiss> {
  readonly version!: number;
  readonly words!: string;
  readonly asked!: string;
  readonly times!: number;
  readonly firstAt!: Date;
  readonly lastAt!: Date;
  readonly settledAt!: Date | null;
  readonly settledById!: string | null;

  constructor(readonly id: string) { super(); }

  /** Somebody has written what was missing, or says that it does not belong here. Asked again, it is open again. */
  settle(by: string, at: Date): void {
    if (!this.settledAt) this.change({ settledAt: at, settledById: by });
  }
}
