import { permissionEntry, type ConditionEntry } from '#platform/access';
import { ValidationFailed, type Violation } from '#platform/kernel';
import { kindNamed, recordKinds } from '#platform/records';
import type { FieldRule, RoleCondition, RoleContent, RolePermission } from '../domain/role.ts';

/** Fields without which no record could be answered. */
const alwaysOpen = new Set(['id', 'version', 'displayName', 'name']);

/**
 * A role names only permissions and fields that exist, each once.
 * @throws ValidationFailed with a pointer to each that does not
 */
export function checkRoleContent({ permissions = [], fieldRules = [] }: Partial<RoleContent>): void {
  const violations = [
    ...permissions.flatMap((each, at) => violationOf(`/permissions/${at}`, faultOfPermission(each))),
    ...permissions.flatMap(({ name, conditions = [] }, at) => [
      ...conditions.flatMap((each, place) => violationOf(`/permissions/${at}/conditions/${place}`, faultOfCondition(each, permissionEntry(name)?.conditions))),
      ...repeated(`/permissions/${at}/conditions`, conditions.map(({ on }) => on)),
    ]),
    ...fieldRules.flatMap((each, at) => violationOf(`/fieldRules/${at}`, faultOfRule(each))),
    ...repeated('/permissions', permissions.map((each) => each.name)),
    ...repeated('/fieldRules', fieldRules.map((each) => `${each.kind}.${each.field}`)),
  ];
  if (violations.length > 0) throw new ValidationFailed(violations);
}

type Fault = readonly [place: string, code: string, detail?: object | undefined];

function faultOfPermission({ name, reach }: RolePermission): Fault | null {
  const entry = permissionEntry(name);
  if (!entry) return ['name', 'unknown-permission'];
  return entry.reaches.includes(reach) ? null : ['reach', 'unknown-choice', { choices: entry.reaches }];
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

function faultOfCondition({ on, among }: RoleCondition, entries: readonly ConditionEntry[] = []): Fault | null {
  const entry = entries.find((each) => each.on === on);
  if (!entry) return ['on', 'unknown-condition', { conditions: entries.map((each) => each.on) }];
  if (among.length === 0) return ['among', 'required'];
  const { choices } = kindNamed(entry.of).fields[on]!;
  const isKnown = (value: string): boolean => choices?.includes(value) ?? (value === 'none' || uuid.test(value));
  return among.every(isKnown) ? null : ['among', 'unknown-choice', choices && { choices }];
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
