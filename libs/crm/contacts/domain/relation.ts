import { Aggregate, ValidationFailed } from '#platform/kernel';
import { RelationChanged, RelationEnded, RelationRemoved, RelationTold } from './contacts.events.ts';
import { endsBeforeStart, type DatePrecision } from './known-days.ts';
import type { PartyKind, Stamp } from './party.ts';
import { kindOfRelation, type RelationKind } from './relation-kinds.ts';

export interface RelationFields {
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly datePrecision?: DatePrecision;
  readonly note?: string | null;
}

/** Who is what to whom. */
export interface RelationEnds {
  readonly kind: RelationKind;
  readonly fromId: string;
  readonly toId: string;
}

/** That two persons, or two organizations, are something to one another, from when to when, as somebody of us has told. */
export class Relation extends Aggregate<Relation> {
  readonly version!: number;
  readonly partyKind!: PartyKind;
  readonly startDate!: string | null;
  readonly endDate!: string | null;
  readonly datePrecision!: DatePrecision;
  readonly note!: string | null;
  readonly createdAt!: Date;
  readonly createdById!: string | null;
  readonly updatedAt!: Date;
  readonly updatedById!: string | null;
  readonly deletedAt!: Date | null;

  constructor(readonly id: string, readonly kind: RelationKind, readonly fromId: string, readonly toId: string) { super(); }

  /** What reads the same from both sides is kept one way round. */
  static tell(id: string, { kind, fromId, toId }: RelationEnds, fields: RelationFields, stamp: Stamp): Relation {
    if (fromId === toId) throw new ValidationFailed([{ pointer: '/toId', code: 'with-itself' }]);
    const { between, isDirected } = kindOfRelation(kind);
    const [from, to] = isDirected || fromId < toId ? [fromId, toId] : [toId, fromId];
    const relation = new Relation(id, kind, from, to);
    relation.change({ partyKind: between, datePrecision: 'day', startDate: null, endDate: null, note: null, createdAt: stamp.at, createdById: stamp.byId, deletedAt: null });
    relation.write(fields, stamp);
    relation.record(new RelationTold(id, kind, from, to));
    return relation;
  }

  get isCurrent(): boolean {
    return this.endDate === null && this.deletedAt === null;
  }

  /** Put right, ended, or taken up again. */
  correct(fields: RelationFields, stamp: Stamp): void {
    const was = this.isCurrent;
    this.write(fields, stamp);
    this.record(was && !this.isCurrent ? new RelationEnded(this.id, this.kind, this.fromId, this.toId) : new RelationChanged(this.id, this.kind, this.fromId, this.toId));
  }

  /** It never was. What was once is ended instead. */
  remove({ at, byId }: Stamp): void {
    this.change({ deletedAt: at, updatedAt: at, updatedById: byId });
    this.record(new RelationRemoved(this.id, this.kind, this.fromId, this.toId));
  }

  private write(fields: RelationFields, { at, byId }: Stamp): void {
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    this.change({ ...given, updatedAt: at, updatedById: byId });
    if (endsBeforeStart(this)) throw new ValidationFailed([{ pointer: '/endDate', code: 'ends-before-start' }]);
  }
}
