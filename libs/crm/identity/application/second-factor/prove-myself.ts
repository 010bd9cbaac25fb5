import { currentActor, Handles } from '#platform/bus';
import { BeforeSecondFactor, Refuses, SignedIn } from '#platform/access';
import { Text } from '#platform/fields';
import { Command, ValidationFailed } from '#platform/kernel';
import { CodeNotRight, PersonRequired, TooManyAttempts } from '../../domain/identity.errors.ts';
import { Sessions, Users } from '../../domain/ports.ts';
import { Proofs, type ProofRefusal } from './proofs.ts';

/** Shows that it is still the same person: a code of the second factor, or the password of somebody who has none. */
@SignedIn('one\'s own session')
@BeforeSecondFactor()
@Refuses(CodeNotRight, TooManyAttempts, PersonRequired)
export class ProveMyself extends Command<ProofRefusal | null> {
  @Text({ optional: true, max: 40, description: 'Of whoever has a second factor.' }) readonly code?: string;
  @Text({ optional: true, max: 200, description: 'Of whoever has none.' }) readonly password?: string;
}

@Handles(ProveMyself)
export class ProveMyselfHandler {
  constructor(private readonly users: Users, private readonly proofs: Proofs, private readonly sessions: Sessions) {}

  async execute({ code, password }: ProveMyself): Promise<ProofRefusal | null> {
    const { userId, sessionId, proof } = currentActor();
    if (!userId || !sessionId) throw new PersonRequired();
    const user = await this.users.known(userId);
    const refused = proof?.by === 'second-factor'
      ? await this.proofs.byCode(user, code ?? missing('code'))
      : await this.proofs.byPassword(user, password ?? missing('password'));
    if (!refused) await this.sessions.prove(sessionId);
    return refused;
  }
}

function missing(field: string): never {
  throw new ValidationFailed([{ pointer: `/${field}`, code: 'required' }]);
}
