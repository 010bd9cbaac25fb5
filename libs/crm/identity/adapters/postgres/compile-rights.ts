import { reaches, type Actor, type FieldMask, type Held, type Proof, type Reach, type ReachName, type Shares } from '#platform/access';
import { hiddenWith, hiddenWithout } from '#platform/records';
import type { FieldRule } from '../../domain/role.ts';
import type { RightsFacts, RoleFacts } from './rights-facts.ts';

type Given = ReadonlyMap<string, ReadonlySet<ReachName>>;

/** Several roles add up: reaches of one permission are united. */
export function grantsOf(userId: string, { roles, teams, subordinates }: RightsFacts): Actor['grants'] {
  const held = (given: ReadonlySet<ReachName>): Held => {
    const reach: Reach = given.has('all') ? { all: true } : { all: false, owners: given.has('subordinates') ? [userId, ...subordinates] : [userId], teams: given.has('team') ? teams : [] };
    return { name: reaches.findLast((each) => given.has(each))!, reach };
  };
  const lasting = givenBy(roles.filter(({ isLasting }) => isLasting));
  return new Map([...givenBy(roles)].map(([permission, given]) => {
    const kept = lasting.get(permission);
    return [permission, { ...held(given), lasting: kept ? held(kept) : null }];
  }));
}

/** What is shared with a user on a day; nothing where no kind has any. */
export function sharesOf({ grantees, shared }: RightsFacts, day: string): Shares | undefined {
  return shared.length === 0 ? undefined : { grantees, day, kinds: new Map(shared.map(({ kind, mayChange }) => [kind, mayChange ? 'change' : 'read'])) };
}

/** What is lent from a role that asks for a second factor is no less worth guarding. */
export function proofOf(facts: RightsFacts, lenders: readonly RightsFacts[]): Omit<Proof, 'at'> {
  const isAsked = [facts, ...lenders].some(({ roles }) => roles.some(({ needsSecondFactor }) => needsSecondFactor));
  return { by: facts.hasSecondFactor ? 'second-factor' : 'password', isMissing: isAsked && !facts.hasSecondFactor };
}

function givenBy(roles: readonly RoleFacts[]): Given {
  const given = new Map<string, Set<ReachName>>();
  for (const { name, reach } of roles.flatMap((role) => role.permissions)) given.set(name, (given.get(name) ?? new Set()).add(reach));
  return given;
}

/** A field is closed only if every role closes it. */
export function maskOf({ roles }: RightsFacts): FieldMask {
  const closedBy = (access: readonly FieldRule['access'][]) => {
    const sets = roles.map((role) => new Set(role.fieldRules.filter((rule) => access.includes(rule.access)).map((rule) => `${rule.kind}.${rule.field}`)));
    return new Set([...(sets[0] ?? [])].filter((field) => sets.every((set) => set.has(field))));
  };
  const hidden = hiddenWith(withTwins(closedBy(['hidden'])));
  return { hidden, readOnly: new Set([...withTwins(closedBy(['hidden', 'read'])), ...hidden]) };
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
