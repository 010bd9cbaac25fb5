export interface Label {
  readonly en: string;
  readonly ru: string;
  readonly uk: string;
}

export type FieldType = 'text' | 'long-text' | 'email' | 'phone' | 'choice' | 'day' | 'instant' | 'flag' | 'whole' | 'decimal' | 'money' | 'reference' | 'references' | 'url';
export type Operator = 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'contains' | 'startsWith' | 'isEmpty';

export interface FieldFilter {
  /** SQL over `r` alone that a filter compares. */
  readonly on: string;
  readonly as: 'text' | 'uuid' | 'timestamptz' | 'date' | 'boolean' | 'integer' | 'numeric';
  readonly operators: readonly Operator[];
  readonly array?: boolean;
  /** Makes of a value what `on` holds; what nothing is left of finds nothing and is refused. */
  readonly normalize?: (value: string) => string;
  /** Indexed SQL that contains, or begins with, whatever `on` does. */
  readonly within?: string;
  /** The kind of the record `on` names: one that may not be seen is compared as if nothing were there. */
  readonly names?: string;
}

/** One column of a file that tells of a field; what is left out is the field's own. */
export interface ExportColumn {
  /** Tells the columns of one field apart. */
  readonly name?: string;
  /** A heading that the import of the same language knows. */
  readonly label?: Label;
  /** SQL of a text over `r` and the kind's joins. */
  readonly select?: string;
  readonly join?: string;
  /** The field of an import that reads the column. */
  readonly importKey?: string;
  /** False: only for those who ask for it. */
  readonly isUsual?: boolean;
}

/** One field of a record kind; everything that lists, filters, sorts, masks, imports or exports reads it here. */
export interface RecordField {
  readonly label: Label;
  readonly type: FieldType;
  readonly group: string;
  /** SQL of the answered value over the record's row `r` and the kind's joins. */
  readonly select: string;
  /** A join of the kind that `select` needs. */
  readonly join?: string;
  /** Absent: not filterable. Each has an index. */
  readonly filter?: FieldFilter;
  /** The fields it is made of, of another kind as `kind.field`; it is hidden with any of them. */
  readonly of?: readonly string[];
  /** The permission without which it is hidden, where that of the kind is not enough. */
  readonly needs?: string;
  /** SQL over `r` alone, never null, that a sort follows; absent: not sortable. Each has an index per reach. */
  readonly sort?: { readonly on: string; readonly as: 'text' | 'timestamptz' | 'date' | 'numeric' | 'integer' };
  readonly choices?: readonly string[];
  readonly importable?: boolean;
  readonly exportable?: boolean;
  /** How it stands in a file, where that is not simply what a list shows. */
  readonly exports?: readonly ExportColumn[];
  readonly personal?: boolean;
  /** Not among the columns a list shows at first. */
  readonly extra?: boolean;
  /** Only in the answer of one record, not in a list. */
  readonly recordOnly?: boolean;
}

/** What a join may use: the reach of the actor over another kind, as SQL over an alias, and what is hidden from the actor. */
export interface JoinScope {
  visible(kind: string, alias: string): string;
  hidden(kind: string, field: string): boolean;
}

export interface SearchWay {
  readonly sql: string;
  readonly patterns: readonly string[];
}

/** How a record stands among what a search box over all kinds has found; SQL over `r` and the kind's joins. */
export interface RecordHit {
  readonly title: string;
  /** What the searched words are compared with, as far as it may be seen. */
  readonly key: (hidden: (field: string) => boolean) => string;
  /** Columns of the second line with the field each stands for. */
  readonly subtitle: readonly (readonly [field: string, column: string])[];
  /** Puts a record before equal ones, unless its field is hidden. */
  readonly first?: readonly [field: string, condition: string];
  readonly joins: readonly string[];
}

/** That single records of a kind can be shared, or come with shared records of another kind. */
export interface Sharing {
  /** A relation of what is shared now: record_id, grantee_id, access (`read` or `change`), until (its last day). */
  readonly from: string;
  /** The kind whose records are shared, where it is another one; and the column that names them. */
  readonly of?: string;
  readonly on?: string;
  /** The permission to share; absent where only another kind is shared. */
  readonly permission?: string;
  /** The permissions, beside reading, that a share to change widens. */
  readonly change: readonly string[];
}

/** The column that says where a record stands or what it is like. */
export interface StandingColumn {
  readonly column: string;
  readonly as: 'text' | 'uuid';
  readonly many?: true;
}

export interface RecordKind {
  readonly kind: string;
  readonly label: Label;
  readonly table: string;
  /** The permission that lets an actor see records of this kind. */
  readonly read: string;
  /** SQL over an alias: whether a record out of its reach is seen all the same, with another one that it names and that may be seen. */
  readonly seenWith?: (scope: JoinScope, alias: string) => string;
  /** By what reaches and conditions judge a record, beside its owner and its team. Null: no record of this kind has it, so that a condition asks nothing here. */
  readonly standing?: Readonly<Record<string, StandingColumn | null>>;
  readonly sharing?: Sharing;
  /** There are records of it that are set apart for a practice, by the column `practice_id`. */
  readonly isPractised?: true;
  readonly defaultSort: string;
  readonly fields: Readonly<Record<string, RecordField>>;
  readonly joins: Readonly<Record<string, (scope: JoinScope) => string>>;
  /** SQL over `r` for a search box, each way of finding by an index of its own; `$1`, `$2`… stand for its patterns. None: nothing can match. */
  readonly search?: (text: string, hidden: (field: string) => boolean) => readonly SearchWay[];
  /** Absent: found in its own list only. */
  readonly hit?: RecordHit;
  /** Who owns it, and what else is found by whoever holds it. Every kind says so: nothing may be left behind by a leaver. */
  readonly hangsOn: readonly { readonly column: string; readonly as: string }[];
}

const kinds = new Map<string, RecordKind>();

/** Each module declares its record kinds once. */
export function recordKind(kind: RecordKind): RecordKind {
  kinds.set(kind.kind, kind);
  return kind;
}

export const recordKinds = (): readonly RecordKind[] => [...kinds.values()];

export function kindNamed(name: string): RecordKind {
  const kind = kinds.get(name);
  if (!kind) throw new Error(`No record kind is called ${name}.`);
  return kind;
}
