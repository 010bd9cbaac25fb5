import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, Day, FromPath, Text } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { datePrecisions, overlap, type DatePrecision } from '../../domain/known-days.ts';
import { Relations, RelationToldAlready } from '../../domain/relations.ts';
import { Ownership } from '../ownership.ts';
import { Parentage } from './parentage.ts';

const open = { optional: true, nullable: true } as const;

/** Says since when and until when it is, as far as it is known, or what else is known of it. With a last day it has ended, and stays. */
@Requires('contacts.change')
@Refuses(ResourceNotFound, RelationToldAlready)
export class ChangeRelation extends Command<string> {
  @FromPath() readonly relationId!: string;
  @Day(open) readonly startDate?: string | null;
  @Day(open) readonly endDate?: string | null;
  @Choice(datePrecisions, { optional: true }) readonly datePrecision?: DatePrecision;
  @Text({ ...open, max: 2000 }) readonly note?: string | null;
}

@Handles(ChangeRelation)
export class ChangeRelationHandler {
  constructor(private readonly relations: Relations, private readonly parentage: Parentage, private readonly ownership: Ownership) {}

  async execute({ relationId, ...fields }: ChangeRelation): Promise<string> {
    const stamp = this.ownership.stamp();
    const relation = await this.relations.get(relationId);
    const was = relation.isCurrent;
    const others = (await this.relations.between(relation)).filter((each) => each !== relation);
    relation.correct(fields, stamp);
    const same = others.find((each) => overlap(each, relation));
    if (same) throw new RelationToldAlready(same.id);
    if (relation.kind === 'parent' && was !== relation.isCurrent) {
      if (relation.isCurrent) await this.parentage.admit(relation);
      await this.parentage.show(relation.toId, relation.isCurrent ? relation : null, stamp);
    }
    return relationId;
  }
}
