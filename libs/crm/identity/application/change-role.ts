import { currentActor, Handles } from '#platform/bus';
import { NeedsFreshProof, Refuses, Requires, givenBehindGates } from '#platform/access';
import { Flag, FromPath, Many, Text, Whole } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { LastAdministrator, PersonRequired, RightsExceedOwn } from '../domain/identity.errors.ts';
import { Administrators, Roles } from '../domain/ports.ts';
import { requireOwnRights, widened } from '../domain/rights.ts';
import { checkRoleContent } from './check-role-content.ts';
import { ClosedField, GivenPermission } from './role-record.ts';

@Requires('identity.administer')
@NeedsFreshProof(PersonRequired)
@Refuses(ResourceNotFound, RightsExceedOwn, LastAdministrator)
export class ChangeRole extends Command<string> {
  @FromPath() readonly roleId!: string;
  @Text({ optional: true, min: 1, max: 120 }) readonly name?: string;
  @Text({ optional: true, max: 500 }) readonly description?: string;
  @Many(() => GivenPermission, { optional: true, max: 500 }) readonly permissions?: GivenPermission[];
  @Many(() => ClosedField, { optional: true, max: 500 }) readonly fieldRules?: ClosedField[];
  @Flag({ optional: true }) readonly needsSecondFactor?: boolean;
  @Whole({ optional: true, nullable: true, min: 1, max: 1_000_000 }) readonly readNorm?: number | null;
}

@Handles(ChangeRole)
export class ChangeRoleHandler {
  constructor(private readonly roles: Roles, private readonly administrators: Administrators, private readonly clock: Clock) {}

  /** Taking rights away needs none of them; only what the role newly gives is asked for. */
  async execute({ roleId, ...content }: ChangeRole): Promise<string> {
    checkRoleContent(content);
    await this.administrators.hold();
    const role = await this.roles.get(roleId);
    const before = role.permissions;
    if (role.gives('identity.administer') && content.permissions?.every((each) => each.name !== 'identity.administer')) await this.administrators.requireAnotherThan({ roleId });
    role.redefine(content, this.clock.now());
    if (content.permissions) requireOwnRights(widened(content.permissions, before), givenBehindGates(currentActor()));
    return roleId;
  }
}
