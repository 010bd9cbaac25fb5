import { becomesRole, granting } from './lesser-roles.ts';

export const writer = 'holdfast_app';

/** What is only added to: the application may neither change nor take out a row. */
const onlyAdded = `'platform.audit_events', 'platform.audit_seals', 'platform.audit_checks', 'platform.read_log'`;

const grants = `do $$
declare
  schema record;
  relation record;
begin
  for schema in select oid, nspname from pg_namespace where nspowner = (select oid from pg_roles where rolname = current_user) and nspname !~ '^(pg_|public$)' loop
    if not has_schema_privilege('${writer}', schema.oid, 'usage') then execute format('grant usage on schema %I to ${writer}', schema.nspname); end if;
    for relation in
      select c.oid, c.relkind, format('%I.%I', schema.nspname, c.relname) as name, format('%s.%s', schema.nspname, c.relname) as plain
      from pg_class c where c.relnamespace = schema.oid and c.relkind in ('r', 'p', 'v', 'm', 'S')
    loop
      if relation.relkind = 'S' then
        if not has_sequence_privilege('${writer}', relation.oid, 'usage') then execute format('grant usage, select on sequence %s to ${writer}', relation.name); end if;
      elsif relation.plain = 'platform.migrations' or relation.relkind in ('v', 'm') then
        if not has_table_privilege('${writer}', relation.oid, 'select') then execute format('grant select on %s to ${writer}', relation.name); end if;
      elsif relation.plain in (${onlyAdded}) then
        if has_table_privilege('${writer}', relation.oid, 'update, delete, truncate') then execute format('revoke all on %s from ${writer}', relation.name); end if;
        if not has_table_privilege('${writer}', relation.oid, 'insert') then execute format('grant select, insert on %s to ${writer}', relation.name); end if;
      elsif not has_table_privilege('${writer}', relation.oid, 'select') or not has_table_privilege('${writer}', relation.oid, 'delete') then
        execute format('grant select, insert, update, delete on %s to ${writer}', relation.name);
      end if;
    end loop;
  end loop;
end $$`;

/**
 * Lets the role of the application write what it has to, and own nothing: it alters no table, lowers no wall and changes nothing in the audit.
 * `login` is the application's, where it is another than the owner's. Answers the role; null where the database's user may not create roles, and writes go by that user itself.
 */
export async function grantWriter(ownerUrl: string, login: string | null = null): Promise<string | null> {
  const isGranted = await granting(ownerUrl, async (client) => {
    await becomesRole(client, writer, login);
    await client.query(grants);
  });
  return isGranted ? writer : null;
}
