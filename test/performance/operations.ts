import type { LoadRequest } from 'autocannon';
import { seeded } from '../fixtures/seeded.ts';
import type { KnownPerson } from './population/fill-database.ts';
import type { Sales } from './population/fill-sales.ts';
import { cities } from './population/vocabulary.ts';

export const operationNames = ['one person', 'a list of 50', 'a search', 'a creation', 'the board', 'the ledger', 'a busy timeline'] as const;
/** A salesperson sees what is the team's, the administrator everything. */
export type Reader = 'salesperson' | 'administrator';
export type OperationName = (typeof operationNames)[number];

export interface Operation {
  readonly name: OperationName;
  /** The ratio to the bare server that is aimed at. */
  readonly aim: number;
  readonly status: number;
  readonly requests: readonly LoadRequest[];
  readonly reader: Reader;
  /** The product makes its answer of the rows, so the two answers have different shapes. */
  readonly isWorkedOut?: boolean;
}

const variants = 200;

/** What is measured: each time other records, so that no answer is the same twice in a row. */
export function operationsOn(visible: readonly KnownPerson[], all: readonly KnownPerson[], seed: number, { pipelineId, organizationId }: Sales): readonly Operation[] {
  const random = seeded(seed);
  const gets = (path: () => string): LoadRequest[] => Array.from({ length: variants }, () => ({ method: 'GET', path: path() }));
  const creations = Array.from({ length: variants }, (_, at) => ({ method: 'POST', path: '/api/v1/persons', headers: { 'content-type': 'application/json' }, body: JSON.stringify(newcomer(at, random.pick(all).familyName)) }));
  const reader = 'salesperson';
  const workedOut = { aim: 0.8, status: 200, reader: 'administrator', isWorkedOut: true } as const;
  return [
    { name: 'one person', aim: 0.8, status: 200, reader, requests: gets(() => `/api/v1/persons/${random.pick(visible).id}`) },
    { name: 'a list of 50', aim: 0.8, status: 200, reader, requests: cities.map(([city]) => ({ method: 'GET', path: `/api/v1/persons?filter[city]=${encodeURIComponent(city)}&sort=displayName&limit=50` })) },
    { name: 'a search', aim: 0.8, status: 200, reader, requests: gets(() => `/api/v1/search?q=${encodeURIComponent(random.pick(all).familyName.slice(0, 6))}`) },
    { name: 'a creation', aim: 0.4, status: 201, reader, requests: creations },
    { name: 'the board', ...workedOut, requests: [{ method: 'GET', path: `/api/v1/deals/board?pipelineId=${pipelineId}` }] },
    { name: 'the ledger', ...workedOut, requests: ['none', 'owner', 'reason'].map((by) => ({ method: 'GET', path: `/api/v1/figures/deals?from=2024-01-01&to=2026-12-31&groupBy=${by}` })) },
    { name: 'a busy timeline', ...workedOut, requests: [{ method: 'GET', path: `/api/v1/timeline/organizations/${organizationId}` }] },
  ];
}

const newcomer = (at: number, familyName: string): object => ({
  givenName: 'Newcomer', familyName, lifecycleStage: 'lead', description: 'Met at the fair, asked for a price list.',
  contactPoints: [{ kind: 'email', value: `newcomer.${at}@fair.example`, isPrimary: true }, { kind: 'mobile', value: `+38050${String(at).padStart(7, '0')}` }],
});
