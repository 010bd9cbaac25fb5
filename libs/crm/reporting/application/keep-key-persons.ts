import { Internal } from '#platform/access';
import { Commands, Handles } from '#platform/bus';
import { EachDay, type DailyWork } from '#platform/daily';
import { buildMessage, Day } from '#platform/fields';
import { Command } from '#platform/kernel';
import { KeptMonths, lastMonths } from '../domain/kept-months.ts';

/** So many months before this one are kept, worked out where they are missing. */
export const keptMonths = 13;

/** Keeps of each month that ended before a day whom customers hung on: what was so then stays so, whatever is written down later. */
@Internal()
export class KeepMonths extends Command {
  @Day() readonly day!: string;
}

@Handles(KeepMonths)
export class KeepMonthsHandler {
  constructor(private readonly months: KeptMonths) {}

  async execute({ day }: KeepMonths): Promise<void> {
    const wanted = lastMonths(day, keptMonths);
    const known = await this.months.known(wanted);
    for (const month of wanted.filter((each) => !known.includes(each))) await this.months.keep(month, month === wanted[0]);
  }
}

@EachDay('reporting.keep-key-persons')
export class KeepKeyPersons implements DailyWork {
  constructor(private readonly commands: Commands) {}

  async on(day: string): Promise<void> { await this.commands.send(buildMessage(KeepMonths, { day })); }
}
