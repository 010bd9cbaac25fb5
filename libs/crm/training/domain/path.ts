import { Aggregate } from '#platform/kernel';
import { PathChanged } from './training.events.ts';

export interface PathStep {
  readonly courseId: string;
  /** To be finished within so many days of taking the role. */
  readonly days: number;
}

/** What whoever has a role is to learn. */
export class Path extends Aggregate<Path> {
  readonly version!: number;
  readonly steps!: readonly PathStep[];
  readonly createdAt!: Date;
  readonly updatedAt!: Date;

  constructor(readonly id: string, readonly roleId: string) { super(); }

  static of(id: string, roleId: string, steps: readonly PathStep[], at: Date): Path {
    const path = new Path(id, roleId);
    path.change({ createdAt: at });
    path.lead(steps, at);
    return path;
  }

  lead(steps: readonly PathStep[], at: Date): void {
    this.change({ steps: steps.map(({ courseId, days }) => ({ courseId, days })), updatedAt: at });
    this.record(new PathChanged(this.roleId));
  }
}
