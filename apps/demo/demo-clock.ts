import { Clock } from '#platform/kernel';

/** The present moment, but while the demo's history is told, the day it tells of. */
export class DemoClock extends Clock {
  private told: Date | null = null;

  now(): Date {
    return this.told ?? new Date();
  }

  tell(day: Date | null): void {
    this.told = day;
  }
}
