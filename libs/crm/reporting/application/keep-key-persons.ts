import { EachDay, type DailyWork } from '#platform/daily';
import { KeptMonths, lastMonths } from '../domain/kept-months.ts';

/** So many months before this one are kept, worked out where they are missing. */
export const keptMonths = 13;

/** Keeps of each month that has ended whom customers hung on: what was so then stays so, whatever is written down later. */
@EachDay('reporting.keep-key-persons')
export class KeepKeyPersons implements DailyWork {
  constructor(private readonly months: KeptMonths) {}

  async on(day: string): Promise<void> {
    const wanted = lastMonths(day, keptMonths);
    const known = await this.months.known(wanted);
    for (const month of wanted.filter((each) => !known.includes(each))) await this.months.keep(month, month === wanted[0]);
  }
}
