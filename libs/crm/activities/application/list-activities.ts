import { Internal, Refuses, Requires } from '#platform/access';
import { FromPath, Id, Instant, Many, Nested, PageQuery, Text } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { ActivityRecord, type ActivityRow } from './activity-record.ts';
import { Collision } from './check-collisions.ts';

@Requires('activities.read')
export class ListActivities extends PageQuery<ActivityRow> {}

/** The same list, its filter as nested JSON in the body. */
@Requires('activities.read')
export class SearchActivities extends PageQuery<ActivityRow> {}

@Requires('activities.read')
@Refuses(ResourceNotFound)
export class GetActivity extends Query<ActivityRecord> {
  @FromPath() readonly activityId!: string;

  static of(activityId: string): GetActivity {
    return Object.assign(new GetActivity(), { activityId });
  }
}

/** What was planned as the next step. */
export class PlannedStep {
  @Id() readonly id!: string;
  @Text() readonly type!: string;
  @Text({ nullable: true }) readonly subject!: string | null;
  @Instant() readonly at!: string;
}

/** An activity that was just planned, logged or completed. */
export class ActivityAnswer extends ActivityRecord {
  @Many(() => Collision, { description: 'Contacts of colleagues with the same organization within seven days.' }) readonly collisions!: Collision[];
  @Nested(() => PlannedStep, { nullable: true }) readonly next!: PlannedStep | null;
}

/** What is answered to who has just planned, logged or completed an activity. */
@Requires('activities.read')
export class GetActivityAnswer extends Query<ActivityAnswer> {
  @FromPath() readonly activityId!: string;

  static of(activityId: string): GetActivityAnswer {
    return Object.assign(new GetActivityAnswer(), { activityId });
  }
}

/** The version of an activity that was just removed, with which the removal can be taken back. */
@Internal()
export class GetRemovedActivity extends Query<{ readonly id: string; readonly version: number }> {
  @FromPath() readonly activityId!: string;

  static of(activityId: string): GetRemovedActivity {
    return Object.assign(new GetRemovedActivity(), { activityId });
  }
}
