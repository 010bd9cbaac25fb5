import type { Command } from '#platform/kernel';
import type { Label } from '#platform/records';

/** What a thing says of whose it is, by the names of the values that are written. */
export type HeldState = Readonly<Record<string, unknown>>;

/** What one thing is to say from now on. */
export interface Given {
  readonly id: string;
  readonly state: HeldState;
}

/** To whom something goes, and the team it is then counted with. */
export interface Successor {
  readonly userId: string;
  readonly teamId: string | null;
}

interface Hanging {
  readonly name: string;
  readonly label: Label;
  /** `schema.table.column` of every column by which a colleague is found here: a table that names colleagues and is declared nowhere fails a test. */
  readonly columns: readonly string[];
  readonly table: string;
  /** SQL over `r`: whether it hangs on the user `$1` on the day `$2`. */
  readonly hangs: string;
  /** SQL over `r` of what it is called. */
  readonly title: string;
  /** The record kind by whose rights its title and its amount are told; absent: whoever may lead a hand-over is told. */
  readonly kind?: string;
  /** The field of that kind that its title stands for. */
  readonly titleField?: string;
  /** SQL over `r`: whether it is his own and nobody else's to see; what it is called is told when it has gone to a successor, before that only that it is there. */
  readonly own?: string;
  /** SQL over `r` of the record of that kind, where it is not the thing itself. */
  readonly record?: string;
  /** SQL over `r` of money in the base currency. */
  readonly amount?: string;
  /** SQL over `r` of the day by which it is to be done. */
  readonly due?: string;
  /** What it goes together with: names of holdings, with SQL over `r` of an id. The first that says one holds. */
  readonly goesWith?: Readonly<Record<string, string>>;
}

/** What goes to a successor. */
export interface MovingHolding extends Hanging {
  readonly way: 'moves';
  /** SQL over `r` of each value that says whose it is. */
  readonly state: Readonly<Record<string, string>>;
  becomes(state: HeldState, from: string, to: Successor): HeldState;
  /** The command of the module that makes things be so, for many at once, within the rights of whoever acts. */
  write(given: readonly Given[]): Command<unknown>;
}

/** What was given to somebody himself and not to his place in the company: nobody inherits it. */
export interface EndingHolding extends Hanging {
  readonly way: 'ends';
  /** The command of the module that ends it for a colleague; absent where it ends when his account is suspended. */
  end?(userId: string): Command<unknown>;
}

export type Holding = MovingHolding | EndingHolding;

const known = new Map<string, Holding>();

/** Each module says once what of it hangs on a colleague, and what becomes of it when he goes. */
export function holding<H extends Holding>(declared: H): H {
  known.set(declared.name, declared);
  return declared;
}

export const holdings = (): readonly Holding[] => [...known.values()];

export function movingHolding(name: string): MovingHolding {
  const found = known.get(name);
  if (found?.way !== 'moves') throw new Error(`Nothing called ${name} goes to a successor.`);
  return found;
}
