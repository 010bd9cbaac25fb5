import { GetActivitySql, GetOutcomeSql, GetPromiseSql, GetRemovedActivitySql, ListActivitiesSql, ListOutcomesSql, ListPromisesSql, SearchActivitiesSql, SearchPromisesSql } from './adapters/postgres/activity-lists.sql.ts';
import { CheckCollisionsSql, Colliding, GetActivityAnswerSql } from './adapters/postgres/collisions.sql.ts';
import { GetContactStateSql, ListContactStatesSql } from './adapters/postgres/contact-state.sql.ts';
import { GetTimelineSql } from './adapters/postgres/get-timeline.sql.ts';
import { GetTodaySql } from './adapters/postgres/get-today.sql.ts';
import { NeglectedDeals } from './adapters/postgres/neglected-deals.ts';
import { TimelineChanges } from './adapters/postgres/timeline-changes.ts';
import { TimelineEntries } from './adapters/postgres/timeline-entries.ts';

/** What can be asked, by what answers it. */
export const queries = [
  ListActivitiesSql, SearchActivitiesSql, GetActivitySql, GetActivityAnswerSql, GetRemovedActivitySql, ListPromisesSql, SearchPromisesSql, GetPromiseSql, ListOutcomesSql, GetOutcomeSql,
  GetTimelineSql, GetContactStateSql, ListContactStatesSql, CheckCollisionsSql, GetTodaySql, Colliding, NeglectedDeals, TimelineChanges, TimelineEntries,
];
