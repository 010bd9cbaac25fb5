import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, Day, Id, Text } from '#platform/fields';
import { Command, newId, ReferenceNotFound } from '#platform/kernel';
import { datePrecisions, overlap, type DatePrecision } from '../../domain/known-days.ts';
import { relationKindNames, type RelationKind } from '../../domain/relation-kinds.ts';
import { Relation } from '../../domain/relation.ts';
import { Relations, RelationToldAlready } from '../../domain/relations.ts';
import { Ownership } from '../ownership.ts';
import { Parentage } from './parentage.ts';

const open = { optional: true, nullable: true } as const;

/** Tells what two of them are to one another. Both are seen, and one of them may be changed; whose an organization is, is said of the one that belongs. */
@Requires('contacts.change')
@Refuses(ReferenceNotFound, RelationToldAlready)
export class TellRelation extends Command<string> {
  @Id({ optional: true }) readonly id?: string;
  @Choice(relationKindNames) readonly kind!: RelationKind;
  @Id({ description: 'Of a directed kind who introduced, reports, is the mentor, the parent or the supplier.' }) readonly fromId!: string;
  @Id() readonly toId!: string;
  @Day(open) readonly startDate?: string | null;
  @Day(open) readonly endDate?: string | null;
  @Choice(datePrecisions, { optional: true }) readonly datePrecision?: DatePrecision;
  @Text({ ...open, max: 2000 }) readonly note?: string | null;
}

@Handles(TellRelation)
export class TellRelationHandler {
  constructor(private readonly relations: Relations, private readonly parentage: Parentage, private readonly ownership: Ownership) {}

  async execute({ id = newId(), kind, fromId, toId, ...fields }: TellRelation): Promise<string> {
    const stamp = this.ownership.stamp();
    const relation = Relation.tell(id, { kind, fromId, toId }, fields, stamp);
    await this.relations.holdEnds({ kind, fromId, toId });
    const same = (await this.relations.between(relation)).find((each) => overlap(each, relation));
    if (same) throw new RelationToldAlready(same.id);
    if (kind === 'parent' && relation.isCurrent) {
      await this.parentage.admit(relation);
      await this.parentage.show(toId, relation, stamp);
    }
    this.relations.add(relation);
    return id;
  }
}
