import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { holdings } from '#platform/holdings';
import { aCompany, type Company } from './support/a-company.ts';
import { holdersLeftOut } from './support/holders-left-out.ts';

/** By its name a column names a colleague. That somebody did something (`created_by_id`, `by_id`) is history, and stays. */
const names = String.raw`^(.*_)?(owner|user|author|reviewer|asker|asked|decider|grantee|actor|holder|learner|subject|successor|for)_ids?$`;
const tellsWhoDidIt = String.raw`(^|_)by_ids?$`;

describe('what hangs on a colleague', () => {
  let company: Company;
  let columns: string[];
  beforeAll(async () => {
    company = await aCompany();
    const text = `select c.table_schema || '.' || c.table_name || '.' || c.column_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema', 'pgboss', 'public') and (c.data_type = 'uuid' or c.udt_name = '_uuid')
      and (c.column_name ~ $1 and c.column_name !~ $2 or exists (
        select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey) where k.contype = 'f' and k.confrelid = 'identity.users'::regclass
        and k.conrelid = format('%I.%I', c.table_schema, c.table_name)::regclass and a.attname = c.column_name and c.column_name !~ $2)) order by 1`;
    columns = (await company.database.rows<{ name: string }>(text, [names, tellsWhoDidIt])).map(({ name }) => name);
  });
  afterAll(async () => { await company.close(); });

  it('is declared by its module, or left out by hand with a reason', () => {
    const declared = new Set(holdings().flatMap((each) => each.columns));

    expect(columns).toEqual(expect.arrayContaining(['contacts.persons.owner_id', 'deals.deal_team.user_id', 'identity.api_keys.user_id', 'roads.access_requests.decider_id']));
    expect(columns.filter((column) => !declared.has(column) && !holdersLeftOut[column])).toEqual([]);
  });

  it('is told of columns that are there, once', () => {
    const told = [...holdings().flatMap((each) => each.columns), ...Object.keys(holdersLeftOut)];

    expect(told.filter((column) => !columns.includes(column))).toEqual([]);
    expect(told.filter((column, at) => told.indexOf(column) !== at)).toEqual([]);
    expect(Object.entries(holdersLeftOut).filter(([, reason]) => reason.length < 10)).toEqual([]);
  });
});
