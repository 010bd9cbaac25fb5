import type { GivenReach, ReachName } from '#platform/access';
import { Aggregate } from '#platform/kernel';

/** What a permission asks of a record: one of these values of a field, `none` where it may be empty. */
export interface RoleCondition {
  readonly on: string;
  readonly among: readonly string[];
}

export interface RolePermission {
  readonly name: string;
  readonly reach: ReachName;
  readonly conditions?: readonly RoleCondition[];
}

/** A permission as what is given of it. */
export const givenBy = ({ reach, conditions = [] }: Omit<RolePermission, 'name'>): GivenReach => ({ name: reach, condition: Object.fromEntries(conditions.map(({ on, among }) => [on, among])) });

export interface FieldRule {
  readonly kind: string;
  readonly field: string;
  readonly access: 'hidden' | 'read';
}

export interface RoleContent {
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly RolePermission[];
  readonly fieldRules: readonly FieldRule[];
  readonly needsSecondFactor: boolean;
  readonly readNorm: number | null;
}

/** A named set of permissions, each with its reach, and of fields closed to whoever has only it. */
export class Role extends Aggregate<Role> {
  readonly version!: number;
  readonly name!: string;
  readonly description!: string;
  readonly permissions!: RolePermission[];
  readonly fieldRules!: FieldRule[];
  /** Whoever has it is asked for a second factor. */
  readonly needsSecondFactor!: boolean;
  /** How many records an hour it is meant for; null is the usual number. */
  readonly readNorm!: number | null;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;

  constructor(readonly id: string, readonly code: string, readonly isSystem: boolean) { super(); }

  static define(id: string, code: string, content: Omit<RoleContent, 'needsSecondFactor' | 'readNorm'> & Partial<RoleContent>, at: Date, isSystem = false): Role {
    const role = new Role(id, code, isSystem);
    role.change({ createdAt: at, needsSecondFactor: false, readNorm: null });
    role.redefine(content, at);
    return role;
  }

  gives(permission: string): boolean {
    return this.permissions.some((each) => each.name === permission);
  }

  /** What it has already keeps its reach. */
  gain(permissions: readonly RolePermission[], at: Date): void {
    const added = permissions.filter(({ name }) => !this.gives(name));
    if (added.length > 0) this.redefine({ permissions: [...this.permissions, ...added] }, at);
  }

  redefine(content: Partial<RoleContent>, at: Date): void {
    const given = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
    this.change({ ...given, updatedAt: at });
  }
}
