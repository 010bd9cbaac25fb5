import type { LossReason } from './catalogue.ts';
import type { Currency } from './currency.ts';
import type { StageOrder } from './pipeline.ts';

export interface Owner {
  readonly ownerId: string | null;
  readonly teamId: string | null;
}

export interface NamedPipeline {
  readonly name: string;
  readonly order: StageOrder;
}

/** What sources from outside name in words, many at once. Keys are in lower case. */
export abstract class SalesNames {
  /** Active colleagues by e-mail and by name, with the team their new records belong to. */
  abstract owners(words: readonly string[]): Promise<Map<string, Owner | 'ambiguous'>>;
  /** Those in use, in their order; their stages stay until the command ends. */
  abstract pipelines(): Promise<readonly NamedPipeline[]>;
  /** By name and by code. */
  abstract reasons(): Promise<Map<string, LossReason>>;
  abstract competitors(names: readonly string[]): Promise<Map<string, string>>;
  /** By code. */
  abstract currencies(): Promise<Map<string, Currency>>;
}
