export const rowOutcomes = ['created', 'updated', 'skipped', 'rejected'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** Why a row was refused or passed over, or what of it was. */
export interface RowRemark {
  readonly column: number | null;
  readonly heading: string | null;
  readonly field: string | null;
  readonly code: string;
  readonly value: string | null;
  readonly max?: number;
}

export interface ProtocolRow {
  readonly line: number;
  readonly outcome: RowOutcome;
  readonly errors: readonly RowRemark[];
  readonly personId: string | null;
  readonly organizationId: string | null;
  readonly dealId: string | null;
  readonly activityId: string | null;
}

/** What became of the rows so far. Rows = created + updated + skipped + rejected, but for those not reached yet. */
export interface Tally {
  /** All rows of the file; null until they are counted. */
  readonly rows: number | null;
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly rejected: number;
  readonly rejectedFileId: string | null;
}

export const emptyTally: Tally = { rows: null, created: 0, updated: 0, skipped: 0, rejected: 0, rejectedFileId: null };

export function counted(tally: Tally, rows: readonly ProtocolRow[]): Tally {
  const of = (outcome: RowOutcome): number => rows.filter((row) => row.outcome === outcome).length;
  return { ...tally, created: tally.created + of('created'), updated: tally.updated + of('updated'), skipped: tally.skipped + of('skipped'), rejected: tally.rejected + of('rejected') };
}
