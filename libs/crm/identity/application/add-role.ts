import { currentActor, Handles } from '#platform/bus';
import { NeedsFreshProof, Refuses, Requires, givenBehindGates } from '#platform/access';
import { Flag, Many, Text, Whole } from '#platform/fields';
import { Clock, Command, newId } from '#platform/kernel';
import { PersonRequired, RightsExceedOwn } from '../domain/identity.errors.ts';
import { Administrators, Roles } from '../domain/ports.ts';
import { requireOwnRights } from '../domain/rights.ts';
import { Role } from '../domain/role.ts';
import { checkRoleContent } from './check-role-content.ts';
import { ClosedField, GivenPermission } from './role-record.ts';

@Requires('identity.administer')
@NeedsFreshProof(PersonRequired)
@Refuses(RightsExceedOwn)
export class AddRole extends Command<string> {
  @Text({ max: 120 }) readonly name!: string;
  @Text({ optional: true, max: 500 }) readonly description?: string;
  @Many(() => GivenPermission, { max: 500 }) readonly permissions!: GivenPermission[];
  @Many(() => ClosedField, { optional: true, max: 500 }) readonly fieldRules?: ClosedField[];
  @Flag({ optional: true }) readonly needsSecondFactor?: boolean;
  @Whole({ optional: true, nullable: true, min: 1, max: 1_000_000 }) readonly readNorm?: number | null;
}

@Handles(AddRole)
export class AddRoleHandler {
  constructor(private readonly roles: Roles, private readonly administrators: Administrators, private readonly clock: Clock) {}

  async execute({ name, description = '', permissions, fieldRules = [], needsSecondFactor = false, readNorm = null }: AddRole): Promise<string> {
    checkRoleContent({ permissions, fieldRules });
    await this.administrators.hold();
    const id = newId();
    const role = Role.define(id, codeOf(name, id), { name, description, permissions, fieldRules, needsSecondFactor, readNorm }, this.clock.now());
    requireOwnRights(permissions, givenBehindGates(currentActor()));
    this.roles.add(role);
    return id;
  }
}

/** Readable where the name is, and unique by the random end of the id. */
function codeOf(name: string, id: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/gu) ?? ['role'];
  return [...words.slice(0, 5), id.slice(-8)].join('-');
}
