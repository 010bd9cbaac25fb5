import type { Label } from '#platform/records';

/** What hangs on nobody and yet has to be over before the account of a colleague is closed. */
export interface Unsettled {
  readonly name: string;
  readonly label: Label;
  readonly table: string;
  /** SQL over `r`: whether it is about the user `$1` and not over on the day `$2`. */
  readonly hangs: string;
}

const known = new Map<string, Unsettled>();

export const unsettled = (declared: Unsettled): void => void known.set(declared.name, declared);

export const unsettledKinds = (): readonly Unsettled[] => [...known.values()];
