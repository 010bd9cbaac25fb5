import { GetActivitySql, GetOutcomeSql, GetPromiseSql, GetRemovedActivitySql, ListActivitiesSql, ListOutcomesSql, ListPromisesSql, SearchActivitiesSql, SearchPromisesSql } from './adapters/postgres/activity-lists.sql.ts';

/** What can be asked, by what answers it. */
export const queries = [
  ListActivitiesSql, SearchActivitiesSql, GetActivitySql, GetRemovedActivitySql, ListPromisesSql, SearchPromisesSql, GetPromiseSql, ListOutcomesSql, GetOutcomeSql,
];
