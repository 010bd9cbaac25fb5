import { nowhere, reaches, united, type Actor, type FieldMask, type GivenReach, type Held, type KeptBack, type Proof, type Reach, type ReachName, type Shares } from '#platform/access';
import { hiddenWith, hiddenWithout } from '#platform/records';
import { givenBy, type FieldRule } from '../../domain/role.ts';
import type { RightsFacts, RoleFacts } from './rights-facts.ts';

/** Several roles add up: reaches of one permission are united, each with its condition. */
export function grantsOf(userId: string, facts: RightsFacts): Actor['grants'] {
  const lasting = byPermission(facts.roles.filter(({ isLasting }) => isLasting));
  const held = (given: readonly GivenReach[]): Held => ({ name: widestOf(given), given, reach: reachOf(userId, given, facts) });
  return new Map([...byPermission(facts.roles)].map(([permission, given]) => {
    const kept = lasting.get(permission);
    return [permission, { ...held(given), lasting: kept ? held(kept) : null }];
  }));
}

/** Parts what somebody has from what a gate keeps back, whoever gives it. */
export function parted(all: Actor['grants'], { keptBack }: Pick<RightsFacts, 'keptBack'>): { readonly grants: Actor['grants']; readonly keptBack: ReadonlyMap<string, KeptBack> } {
  if (keptBack.length === 0) return { grants: all, keptBack: new Map() };
  const behind = new Map(keptBack.map(({ gate, permission, details }) => [permission, { gate, details, grant: all.get(permission) ?? null }]));
  return { grants: new Map([...all].filter(([permission]) => !behind.has(permission))), keptBack: behind };
}

export const widestOf = (given: readonly GivenReach[]): ReachName => reaches.findLast((each) => given.some(({ name }) => name === each))!;

/** What some given reaches reach together. */
export function reachOf(userId: string, given: readonly GivenReach[], facts: Pick<RightsFacts, 'teams' | 'subordinates' | 'lines' | 'territories'>): Reach {
  return given.map(({ name, condition }): Reach => {
    const reach = plain(userId, name, facts);
    return Object.keys(condition).length === 0 ? reach : { ...nowhere, limited: [{ condition, reach }] };
  }).reduce<Reach>(united, nowhere);
}

/** Whatever goes further has one's own records in it. */
function plain(userId: string, name: ReachName, { teams, subordinates, lines, territories }: Pick<RightsFacts, 'teams' | 'subordinates' | 'lines' | 'territories'>): Reach {
  if (name === 'all') return { all: true };
  const places = name === 'line' ? { line: lines } : name === 'territory' ? { territory: territories } : {};
  return united(nowhere, { all: false, owners: name === 'subordinates' ? [userId, ...subordinates] : [userId], teams: name === 'team' ? teams : [], places });
}

/** What is shared with a user on a day; nothing where no kind has any. */
export function sharesOf({ grantees, shared }: RightsFacts, day: string): Shares | undefined {
  return shared.length === 0 ? undefined : { grantees, day, kinds: new Map(shared.map(({ kind, mayChange }) => [kind, mayChange ? 'change' : 'read'])) };
}

/** The widest of the own roles; without a role there is nothing to read. */
export const readNormOf = ({ roles, usualNorm }: RightsFacts): number => Math.max(0, ...roles.map(({ readNorm }) => readNorm ?? usualNorm)) || usualNorm;

/** What is lent from a role that asks for a second factor is no less worth guarding. */
export function proofOf(facts: RightsFacts, lenders: readonly RightsFacts[]): Omit<Proof, 'at'> {
  const isAsked = [facts, ...lenders].some(({ roles }) => roles.some(({ needsSecondFactor }) => needsSecondFactor));
  return { by: facts.hasSecondFactor ? 'second-factor' : 'password', isMissing: isAsked && !facts.hasSecondFactor };
}

function byPermission(roles: readonly RoleFacts[]): ReadonlyMap<string, readonly GivenReach[]> {
  const given = new Map<string, GivenReach[]>();
  for (const permission of roles.flatMap((role) => role.permissions)) given.set(permission.name, [...(given.get(permission.name) ?? []), givenBy(permission)]);
  return given;
}

/** A field is closed only if every role closes it. */
export function maskOf(facts: RightsFacts): FieldMask {
  const hidden = hiddenWith(closedByRoles(facts, ['hidden']));
  return { hidden, readOnly: new Set([...closedByRoles(facts, ['hidden', 'read']), ...hidden]) };
}

/** The fields that every role closes, and no more. */
export function closedByRoles({ roles }: RightsFacts, access: readonly FieldRule['access'][]): ReadonlySet<string> {
  const sets = roles.map((role) => new Set(role.fieldRules.filter((rule) => access.includes(rule.access)).map((rule) => `${rule.kind}.${rule.field}`)));
  return withTwins(new Set([...(sets[0] ?? [])].filter((field) => sets.every((set) => set.has(field)))));
}

/** A closed field closes the other names of the same value: `owner` and `ownerId`, `tags` and `tagIds`, an amount and its currency. */
function withTwins(fields: ReadonlySet<string>): Set<string> {
  return new Set([...fields].flatMap((field) => {
    const plain = field.replace(/Ids?$/u, '');
    return [field, plain, `${plain}Id`, `${plain.replace(/s$/u, '')}Ids`, `${plain}Currency`];
  }));
}

/** What needs a permission that is not granted is hidden too. */
export function narrowed({ hidden, readOnly }: FieldMask, grants: Actor['grants']): FieldMask {
  const more = hiddenWithout((permission) => grants.has(permission));
  return { hidden: hiddenWith(new Set([...hidden, ...more])), readOnly: new Set([...readOnly, ...more]) };
}
