import { currentActor, Handles } from '#platform/bus';
import { BeforeSecondFactor, SignedIn } from '#platform/access';
import { Command } from '#platform/kernel';
import { Sessions } from '../domain/ports.ts';

@SignedIn('everybody may leave')
@BeforeSecondFactor()
export class SignOut extends Command {}

@Handles(SignOut)
export class SignOutHandler {
  constructor(private readonly sessions: Sessions) {}

  async execute(): Promise<void> {
    const { sessionId, userId } = currentActor();
    if (sessionId && userId) await this.sessions.end(sessionId, userId);
  }
}
