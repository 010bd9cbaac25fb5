import { isWithin, type Standing } from '#platform/access';
import type { Ownership, Rights } from './surroundings.ts';

type Known = Ownership & { readonly id: string; readonly standing: Standing };

/** Whether whoever brings the drafts sees a party that is there. */
export const maySee = ({ read, sharedToRead }: Rights, known: Known): boolean => isWithin(read, known, known.standing) || sharedToRead.has(known.id);

export const mayChange = ({ change, sharedToChange }: Rights, known: Known): boolean => isWithin(change, known, known.standing) || sharedToChange.has(known.id);
