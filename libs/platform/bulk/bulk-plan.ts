import { requirementOf, type Actor } from '#platform/access';
import { buildMessage } from '#platform/fields';
import { AccessDenied, FieldForbidden, ValidationFailed, type Violation } from '#platform/kernel';
import type { BulkKind, BulkOrder, BulkState, BulkVerb, BulkWrite } from './bulk-kind.ts';
import { same } from './same.ts';

export type BulkChanges = Readonly<Record<string, unknown>>;

interface Ordered {
  readonly verb: BulkVerb;
  readonly writes: readonly { readonly key: string; readonly write: BulkWrite; readonly told: unknown }[];
}

const nobody = '00000000-0000-7000-8000-000000000000';

/** What is to be done to each record, by the commands that do it. */
export class BulkPlan {
  private readonly ordered: readonly Ordered[];

  constructor(readonly kind: BulkKind, private readonly changes: BulkChanges) {
    const orders = (verb: BulkVerb): Ordered => ({ verb, writes: Object.entries(verb.writes).filter(([key]) => changes[key] !== undefined).map(([key, write]) => ({ key, write, told: changes[key] })) });
    this.ordered = kind.verbs.map(orders).filter(({ writes }) => writes.length > 0);
  }

  /** SQL over `r` of all that it writes. */
  get holds(): Readonly<Record<string, string>> {
    return Object.assign({}, ...this.writes.map(({ write }) => write.holds)) as Readonly<Record<string, string>>;
  }

  get removes(): boolean {
    return this.writes.some(({ write }) => write.value === 'removal');
  }

  /** The permissions without which no record at all could be changed. */
  get permissions(): readonly string[] {
    return [...new Set(this.ordered.flatMap(({ verb }) => permissionOf(verb) ?? []))];
  }

  /** The commands that are needed to make a record be what was told; none where it is so already. */
  toward(id: string, before: BulkState): BulkOrder[] {
    return this.orders(id, before, ({ write, told }) => becomes(write, told, before));
  }

  /** The commands that put back what a record held. */
  back(id: string, now: BulkState, target: BulkState): BulkOrder[] {
    return this.orders(id, now, ({ write }) => Object.fromEntries(Object.keys(write.holds).map((name) => [name, target[name] ?? null])));
  }

  /** Refuses what nobody could carry out, or this actor could not for any record. @throws ValidationFailed, AccessDenied, FieldForbidden */
  admit({ grants, mask }: Actor): void {
    this.requireKnown();
    for (const permission of [this.kind.kind.read, ...this.permissions]) if (!grants.has(permission)) throw new AccessDenied(permission);
    const isClosed = (field: string | null): boolean => [mask.hidden, mask.readOnly].some((closed) => closed.has(`${this.kind.kind.kind}.${field}`));
    const closed = this.writes.filter(({ write }) => isClosed(write.field)).map(({ key }) => ({ pointer: `/changes/${key}`, code: 'field.forbidden' }));
    if (closed.length > 0) throw new FieldForbidden(closed);
    for (const { verb, writes } of this.ordered) for (const one of writes) requireValid(verb, one);
  }

  private requireKnown(): void {
    const known = this.kind.verbs.flatMap(({ writes }) => Object.keys(writes));
    const unknown = Object.keys(this.changes).filter((key) => !known.includes(key));
    if (unknown.length > 0) throw new ValidationFailed(unknown.map((key) => ({ pointer: `/changes/${key}`, code: 'unknown-change', changes: known }) as Violation));
    if (this.ordered.length === 0) throw new ValidationFailed([{ pointer: '/changes', code: 'too-short' }]);
    if (this.removes && this.writes.length > 1) throw new ValidationFailed([{ pointer: '/changes', code: 'removal-stands-alone' }]);
  }

  private get writes(): Ordered['writes'] {
    return this.ordered.flatMap(({ writes }) => writes);
  }

  private orders(id: string, before: BulkState, wanted: (one: Ordered['writes'][number]) => BulkState): BulkOrder[] {
    return this.ordered.flatMap(({ verb, writes }) => {
      const after = Object.assign({}, ...writes.map(wanted)) as BulkState;
      return same(before, after) ? [] : [verb.order(id, after)];
    });
  }
}

const becomes = ({ holds, becomes: rule }: BulkWrite, told: unknown, before: BulkState): BulkState => (rule ? rule(told, before) : { [Object.keys(holds)[0]!]: told });

function permissionOf({ message }: BulkVerb): string | null {
  const requirement = requirementOf(message);
  return requirement?.kind === 'permission' ? requirement.permission : null;
}

/** By the rules of the command itself. */
function requireValid(verb: BulkVerb, { key, write, told }: Ordered['writes'][number]): void {
  try {
    if (write.value === 'removal' && told !== true) throw new ValidationFailed([{ pointer: '', code: 'unknown-choice', choices: [true] } as Violation]);
    if (write.isNeeded && told === null) throw new ValidationFailed([{ pointer: '', code: 'required' }]);
    const [message, values] = verb.order(nobody, becomes(write, told, {}));
    buildMessage(message, values as Record<string, unknown>);
  } catch (error) {
    if (!(error instanceof ValidationFailed)) throw error;
    throw new ValidationFailed(error.errors.map((each) => ({ ...each, pointer: `/changes/${key}` })));
  }
}
