import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, Flag, FromPath, Id, Text, Texts, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { activityTypes } from '../domain/activity.ts';

export class OutcomeRecord {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Text() readonly code!: string;
  @Text() readonly name!: string;
  @Texts({ choices: activityTypes }) readonly appliesTo!: string[];
  @Flag() readonly isPositive!: boolean;
  @Flag({ description: 'Whether somebody was reached, and it counts as a contact.' }) readonly isContact!: boolean;
  @Flag() readonly isActive!: boolean;
}

@Requires('activities.read')
@CountsAs('none')
export class ListOutcomes extends Query<Page<OutcomeRecord>> {
  @Flag({ optional: true, from: 'query', description: 'True answers also what is no longer offered.' }) readonly all?: boolean;
  @Choice(activityTypes, { optional: true, from: 'query' }) readonly type?: string;
}

@Requires('activities.read')
@Refuses(ResourceNotFound)
@CountsAs('none')
export class GetOutcome extends Query<OutcomeRecord> {
  @FromPath() readonly outcomeId!: string;

  static of(outcomeId: string): GetOutcome {
    return Object.assign(new GetOutcome(), { outcomeId });
  }
}
