/** A timestamp as the API says it; null stays null. */
export const instant = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The card of an alias of identity.user_card; null where nobody was joined. */
export const card = (alias: string): string => `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name) end`;
