/**
 * Who asks. `seller` owns the record called `own`; `mate` is of the same team and owns `team`; `superior` holds the position above both; `deputy` stands in for the
 * seller; `auditor` sees everything and changes nothing; `key` is a key of the seller that may only read contacts; `left` was a colleague, and tries an old session and an old key.
 */
export const personas = ['anonym', 'none', 'seller', 'mate', 'superior', 'deputy', 'auditor', 'admin', 'key', 'left'] as const;
export type Persona = (typeof personas)[number];

/** Whose the record is, as the seller sees it; `deleted` was the seller's, `any` belongs to nobody. */
export const recordClasses = ['own', 'team', 'foreign', 'deleted', 'any'] as const;
export type RecordClass = (typeof recordClasses)[number];

/** What the short words of a table mean, beside `ok`, any success. A 404 has also to be the bytes of an id that was never given out. */
export const meanings = {
  '401': [401, 'auth.required'],
  '403': [403, 'access.denied'],
  '404': [404, 'resource.not-found'],
  ref: [422, 'reference.not-found'],
  person: [403, 'auth.person-required'],
  exceed: [403, 'identity.rights-exceed-own'],
  another: [403, 'views.of-another'],
  creds: [401, 'auth.invalid-credentials'],
  invalid: [422, 'validation.failed'],
  // May do it, but there is none to do it with.
  off: [409, 'auth.second-factor-off'],
  waits: [409, 'handover.not-finished'],
  over: [401, 'auth.sign-in-over'],
} as const;
export type Expected = 'ok' | keyof typeof meanings;

export type Policy = ReadonlyMap<RecordClass, ReadonlyMap<Persona, Expected>>;

/** Reads a table: its head names the personas, each line a class of records and what each persona is answered. */
export function policy(table: string): Policy {
  const [head = [], ...lines] = table.trim().split('\n').map((line) => line.trim().split(/\s+/u));
  if (head.join() !== personas.join()) throw new Error(`The head of a table has to be: ${personas.join(' ')}`);
  return new Map(lines.map(([record, ...cells]) => {
    if (!(recordClasses as readonly string[]).includes(record!) || cells.length !== personas.length) throw new Error(`Not a line of a table: ${record} ${cells.join(' ')}`);
    const unknown = cells.filter((cell) => cell !== 'ok' && !Object.hasOwn(meanings, cell));
    if (unknown.length > 0) throw new Error(`Not a word of a table: ${unknown.join(', ')}`);
    return [record as RecordClass, new Map(personas.map((persona, at) => [persona, cells[at] as Expected]))];
  }));
}

/** What a request is made from, beside its placeholders. */
export interface Subject {
  /** Never the same twice. */
  readonly word: string;
  readonly asker: { readonly email: string };
  /** Whose the record is. */
  readonly owner: { readonly userId: string };
  readonly thing: Thing;
  readonly known: Readonly<Record<string, string>>;
}

/** A record made for a request: `{person}` in an address is its id, `{person.point}` one of its parts. */
export interface Thing {
  readonly id: string;
  readonly version: number;
  readonly parts: Readonly<Record<string, string>>;
}

export interface Manner {
  /** The asker signs in anew for it, because it ends or changes how he came in. */
  readonly signsInAnew?: true;
  /** The stream stays open; only its head is looked at. */
  readonly streams?: true;
  /** What is made for each request although its address does not name it. */
  readonly about?: string;
  /** Bytes that are sent as they are. */
  readonly bytes?: string;
}

/** `METHOD /address` with a minimal body that is in order. */
export type Row = readonly [policy: Policy, request: string, body?: object | ((subject: Subject) => object), manner?: Manner];
export type Rows = Readonly<Record<string, Row>>;
