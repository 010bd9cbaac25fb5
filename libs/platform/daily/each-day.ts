import 'reflect-metadata';

/** Work of every day. `day` is the calendar day in UTC; what a day without a worker has missed is its to make up for. */
export interface DailyWork {
  on(day: string): Promise<void>;
}

export interface DailyDuty {
  readonly name: string;
  readonly type: new (...args: never[]) => DailyWork;
  readonly permissions: readonly string[];
}

const duties = new Map<string, DailyDuty>();

/** Names work that is done once a day, `module.what`; the class is a provider of its module. `as` names the permissions it acts with. */
export function EachDay(name: string, options: { readonly as?: readonly string[] } = {}): (type: new (...args: never[]) => DailyWork) => void {
  return (type) => {
    const other = duties.get(name);
    if (other && other.type.name !== type.name) throw new Error(`${name} is done by ${other.type.name} and by ${type.name}.`);
    duties.set(name, { name, type, permissions: options.as ?? [] });
  };
}

export const dailyDuties = (): readonly DailyDuty[] => [...duties.values()];
