export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** One change as the audit keeps it. */
export interface AuditRow {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actorId: string | null;
  readonly actorName: string;
  /** In whose place, where the rights of that colleague were needed. */
  readonly forId: string | null;
  readonly action: string;
  readonly kind: string;
  readonly recordId: string;
  readonly entity: string;
  readonly entityId: string;
  readonly changes: readonly FieldChange[];
  readonly traceId: string;
}

/** A row as it lies in the database, with its place in the order of the audit. */
export interface StoredRow extends AuditRow {
  readonly turn: number;
  /** What the application made of the row when it wrote it, in hex. */
  readonly mark: string | null;
}

export const storedRow = `id, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor_id as "actorId", actor_name as "actorName", for_id as "forId", action, kind,
  record_id as "recordId", entity, entity_id as "entityId", changes, trace_id as "traceId", turn::float8 as turn, encode(mark, 'hex') as mark`;

/** All that a row says, as one text: the same when it is written and when it is read back from the database. */
export function saidBy(row: AuditRow): string {
  return canonical([1, row.id, inMicroseconds(row.at), row.actorId, row.actorName, row.forId, row.action, row.kind, row.recordId, row.entity, row.entityId, row.changes, row.traceId])!;
}

const inMicroseconds = (at: string): string => at.replace(/(\.\d{3})Z$/u, '$1000Z');

/** JSON with the keys of objects in one order, as the database keeps them in another. */
export function canonical(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if ('toJSON' in value && typeof value.toJSON === 'function') return canonical((value as { toJSON(): unknown }).toJSON());
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each) ?? 'null').join(',')}]`;
  const parts = Object.entries(value).flatMap(([key, each]) => {
    const text = canonical(each);
    return text === undefined ? [] : [[key, text] as const];
  });
  return `{${parts.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`;
}
