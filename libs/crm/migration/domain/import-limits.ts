/** Every limit of an import, in one place. */
export const importLimits = {
  fileBytes: 2_000_000_000,
  columns: 500,
  cellLength: 100_000,
  /** How much of a file is looked at to tell its format. */
  headBytes: 262_144,
  headRecords: 200,
  headingLength: 1000,
  samples: 3,
  sampleLength: 200,
  previewRows: 20,
  /** Rows that are written in one transaction. */
  chunkRows: 500,
  /** Errors kept of one row. */
  errorsOfRow: 20,
} as const;
