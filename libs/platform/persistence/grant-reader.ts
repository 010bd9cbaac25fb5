import { becomesRole, granting } from './lesser-roles.ts';

export const reader = 'holdfast_reader';

/** Schemas of the product: whatever the database's user owns, but the queue's. */
const ours = `select oid, nspname from pg_namespace where nspowner = (select oid from pg_roles where rolname = current_user) and nspname !~ '^(pg_|pgboss$|public$)'`;

/** By its name a column, or a whole table, holds a secret: a reader may not even select it. */
export const isSecret = (name: string): string => `${name} ~ '(^|_)(password|secret|token|private_key)s?(_hash|_encrypted)?$'`;

const grants = `do $$
declare
  schema record;
  relation record;
begin
  for schema in ${ours} loop
    execute format('grant usage on schema %I to ${reader}', schema.nspname);
    for relation in
      select c.oid, format('%I.%I', schema.nspname, c.relname) as name, ${isSecret('c.relname')} as secret,
        (select string_agg(quote_ident(attname), ', ') from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped and not (${isSecret('attname')})) as open,
        exists (select from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped and ${isSecret('attname')}) as closes
      from pg_class c where c.relnamespace = schema.oid and c.relkind in ('r', 'p', 'v', 'm')
    loop
      if relation.secret or relation.closes then
        execute format('revoke all on %s from ${reader}', relation.name);
        if not relation.secret then execute format('grant select (%s) on %s to ${reader}', relation.open, relation.name); end if;
      elsif not has_table_privilege('${reader}', relation.oid, 'select') then
        execute format('grant select on %s to ${reader}', relation.name);
      end if;
    end loop;
  end loop;
end $$`;

/**
 * Lets the reading role select from every schema of ours, but no secret; `login` is the application's, where it is another than the owner's.
 * Answers the role; null where the database's user may not create roles: its sessions are made read-only then.
 */
export async function grantReader(ownerUrl: string, login: string | null = null): Promise<string | null> {
  const isGranted = await granting(ownerUrl, async (client) => {
    await becomesRole(client, reader, login);
    await client.query(grants);
  });
  return isGranted ? reader : null;
}
