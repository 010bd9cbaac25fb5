import { Aggregate } from '#platform/kernel';

/** A page of a list is read at once; beyond the other end there is no brake worth its name. */
export const fewestRecords = 50;
export const mostRecords = 1_000_000;

/** How many different records an hour a role is meant for that says nothing of it. There is one for all of the company. */
export class ReadingNorm extends Aggregate<ReadingNorm> {
  readonly version!: number;
  readonly usual!: number;
  readonly updatedAt!: Date;

  constructor(readonly id: string) { super(); }

  set(usual: number, at: Date): void {
    if (usual !== this.usual) this.change({ usual, updatedAt: at });
  }
}

/** The norm of the company. */
export abstract class ReadingNorms {
  /** Locked, with the version of If-Match. @throws PreconditionRequired, VersionConflict */
  abstract toChange(): Promise<ReadingNorm>;
}
