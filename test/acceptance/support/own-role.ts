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

/** A colleague with a role made for one story: these permissions with these reaches. */
export async function ownRole(company: Company, name: string, permissions: Readonly<Record<string, ReachName>>, place: { team?: string; position?: string; below?: string } = {}): Promise<OwnRole> {
  const given = Object.entries(permissions).map(([permission, reach]) => ({ name: permission, reach }));
  const added = await company.admin.post('/roles').send({ name, permissions: given }).expect(201);
  const { id } = added.body as { id: string };
  const role = async () => (await company.admin.get(`/roles/${id}`).expect(200)).body as { code: string; version: number };
  const colleague = await company.signedIn({ role: (await role()).code, name, ...place });
  return {
    colleague,
    close: async (...fieldRules) => { await company.admin.patch(`/roles/${id}`).set('If-Match', `"${(await role()).version}"`).send({ fieldRules }).expect(200); },
  };
}
