import { currentActor, Handles } from '#platform/bus';
import { NeedsFreshProof, Refuses, Requires, givenBehindGates } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { NotOneself, PersonRequired, RightsExceedOwn, SecondFactorOff } from '../../domain/identity.errors.ts';
import { Administrators, Roles, SecondFactors, Sessions, Users } from '../../domain/ports.ts';
import { requireOwnRights } from '../../domain/rights.ts';
import { FactorLetters } from './factor-letters.ts';

/** For a colleague whose phone is gone, and the recovery codes with it. */
@Requires('identity.administer')
@NeedsFreshProof(PersonRequired)
@Refuses(ResourceNotFound, NotOneself, SecondFactorOff, RightsExceedOwn)
export class ResetSecondFactor extends Command<string> {
  @FromPath() readonly userId!: string;
}

@Handles(ResetSecondFactor)
export class ResetSecondFactorHandler {
  constructor(
    private readonly users: Users, private readonly roles: Roles, private readonly administrators: Administrators, private readonly factors: SecondFactors,
    private readonly sessions: Sessions, private readonly letters: FactorLetters, private readonly clock: Clock,
  ) {}

  /** As with a password: nobody weakens an account that may do more than he himself. So an administrator's is reset by another administrator. */
  async execute({ userId }: ResetSecondFactor): Promise<string> {
    const actor = currentActor();
    await this.administrators.hold();
    const user = await this.users.holding(userId);
    if (user.id === actor.userId) throw new NotOneself();
    requireOwnRights((await this.roles.named(user.roleIds)).flatMap((role) => role.permissions), givenBehindGates(actor));
    const factor = await this.factors.of(user.id);
    if (!factor) throw new SecondFactorOff();
    factor.end(this.clock.now());
    await this.sessions.endAllOf(user.id);
    await this.letters.tell(user, 'reset');
    return userId;
  }
}
