import type { DraftRules } from '#crm/contacts';
import type { RowOutcome } from '../domain/protocol.ts';
import type { RowOptions } from '../domain/row-draft.ts';
import type { RowMapping } from '../domain/row-mapping.ts';
import type { Read } from '../domain/row-reading.ts';

/** Why a draft was refused or passed over, or what of it was. */
export interface CameNote {
  readonly code: string;
  readonly field: string | null;
  readonly value: string | null;
}

/** What became of a draft, and which records it is now. */
export interface Came {
  readonly outcome: RowOutcome;
  readonly notes: readonly CameNote[];
  readonly personId?: string | null;
  readonly organizationId?: string | null;
  readonly dealId?: string | null;
  readonly activityId?: string | null;
}

/** How the rows of files that tell of one kind of thing are read and brought in. */
export abstract class RowsOfContents<Draft> {
  abstract read(values: readonly string[], mapping: RowMapping, options: RowOptions): Read<Draft>;
  abstract bring(drafts: readonly Draft[], rules: DraftRules, rehearsal: string | null): Promise<readonly Came[]>;
  /** What a rehearsal has remembered is no longer needed. */
  abstract forget(rehearsal: string): Promise<void>;
}
