/** The one source of the present moment; tests set it. */
export abstract class Clock {
  abstract now(): Date;

  /** The calendar day in UTC, as `YYYY-MM-DD`. */
  today(): string {
    return this.now().toISOString().slice(0, 10);
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
