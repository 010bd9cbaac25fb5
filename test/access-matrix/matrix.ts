import { activities } from './activities.ts';
import { articles } from './articles.ts';
import { contacts } from './contacts.ts';
import { deals } from './deals.ts';
import { handovers } from './handovers.ts';
import { identity } from './identity.ts';
import type { Rows } from './notation.ts';
import { others } from './others.ts';
import { processes } from './processes.ts';
import { relationships } from './relationships.ts';
import { roads } from './roads.ts';
import { training } from './training.ts';

/** Every operation of the API and who may do it; a module a file. `name of something` is a second row of the operation `name`. */
export const matrix: Rows = { ...identity, ...contacts, ...deals, ...activities, ...roads, ...relationships, ...articles, ...processes, ...training, ...handovers, ...others };

export const operationOf = (row: string): string => row.split(' ')[0]!;
