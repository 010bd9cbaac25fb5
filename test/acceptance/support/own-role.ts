import type { ReachName } from '#platform/access';
import type { Colleague, Company } from './a-company.ts';

export interface FieldRule {
  readonly kind: 'person' | 'organization' | 'deal' | 'demand-signal' | 'activity' | 'promise';
  readonly field: string;
  readonly access: 'hidden' | 'read';
}

export interface OwnRole {
  readonly colleague: Colleague;
  /** Closes these fields to the colleague, and no others. */
  close(...rules: FieldRule[]): Promise<void>;
}

/** A reach, or one over the records that are so only. */
export type Given = ReachName | { readonly reach: ReachName; readonly when: Readonly<Record<string, readonly string[]>> };

/** Permissions as the API takes them. */
export const permissionsOf = (given: Readonly<Record<string, Given>>): object[] => Object.entries(given).map(([name, each]) => (typeof each === 'string'
  ? { name, reach: each } : { name, reach: each.reach, conditions: Object.entries(each.when).map(([on, among]) => ({ on, among })) }));

/** A colleague with a role made for one story: these permissions with these reaches. */
export async function ownRole(company: Company, name: string, permissions: Readonly<Record<string, Given>>, place: { team?: string; position?: string; below?: string } = {}): Promise<OwnRole> {
  const added = await company.admin.post('/roles').send({ name, permissions: permissionsOf(permissions) }).expect(201);
  const { id } = added.body as { id: string };
  const role = async () => (await company.admin.get(`/roles/${id}`).expect(200)).body as { code: string; version: number };
  const colleague = await company.signedIn({ role: (await role()).code, name, ...place });
  return {
    colleague,
    close: async (...fieldRules) => { await company.admin.patch(`/roles/${id}`).set('If-Match', `"${(await role()).version}"`).send({ fieldRules }).expect(200); },
  };
}
