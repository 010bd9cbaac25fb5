import { permissionEntry } from '#platform/access';
import { ValidationFailed, type Violation } from '#platform/kernel';
import { recordKinds } from '#platform/records';
import type { FieldRule, RoleContent, RolePermission } from '../domain/role.ts';

/** Fields without which no record could be answered. */
const alwaysOpen = new Set(['id', 'version', 'displayName', 'name']);

/**
 * A role names only permissions and fields that exist, each once.
 * @throws ValidationFailed with a pointer to each that does not
 */
export function checkRoleContent({ permissions = [], fieldRules = [] }: Partial<RoleContent>): void {
  const violations = [
    ...permissions.flatMap((each, at) => violationOf(`/permissions/${at}`, faultOfPermission(each))),
    ...fieldRules.flatMap((each, at) => violationOf(`/fieldRules/${at}`, faultOfRule(each))),
    ...repeated('/permissions', permissions.map((each) => each.name)),
    ...repeated('/fieldRules', fieldRules.map((each) => `${each.kind}.${each.field}`)),
  ];
  if (violations.length > 0) throw new ValidationFailed(violations);
}

type Fault = readonly [place: string, code: string, detail?: object];

function faultOfPermission({ name, reach }: RolePermission): Fault | null {
  const entry = permissionEntry(name);
  if (!entry) return ['name', 'unknown-permission'];
  return entry.reaches.includes(reach) ? null : ['reach', 'unknown-choice', { choices: entry.reaches }];
}

function faultOfRule({ kind, field }: FieldRule): Fault | null {
  const known = recordKinds().find((each) => each.kind === kind);
  if (!known) return ['kind', 'unknown-kind'];
  if (!(field in known.fields)) return ['field', 'unknown-field'];
  return alwaysOpen.has(field) ? ['field', 'always-open'] : null;
}

function violationOf(at: string, fault: Fault | null): Violation[] {
  return fault ? [{ pointer: `${at}/${fault[0]}`, code: fault[1], ...fault[2] }] : [];
}

function repeated(at: string, names: readonly string[]): Violation[] {
  return names.flatMap((name, index) => (names.indexOf(name) < index ? [{ pointer: `${at}/${index}`, code: 'repeated' }] : []));
}
