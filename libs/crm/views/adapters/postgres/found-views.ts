/** Whether an alias of views.saved_views is one that `user` finds; `administers` finds every shared one. A team's view is found in the teams below it too. */
export const isFound = (alias: string, user: string, administers: string): string => `${alias}.deleted_at is null and (${alias}.owner_id = ${user} or ${alias}.visibility = 'public' or (${alias}.visibility = 'team' and (${administers} or ${alias}.team_id in (
  with recursive mine as (select t.id, t.parent_id from identity.user_card u join identity.team_card t on t.id = any(u.team_ids) where u.id = ${user} union select above.id, above.parent_id from identity.team_card above join mine on above.id = mine.parent_id)
  select id from mine))))`;
