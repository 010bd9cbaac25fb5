import { currentActor, Handles } from '#platform/bus';
import { Refuses, RefusesKeys, SignedIn } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { PersonRequired } from '../domain/identity.errors.ts';
import { Sessions } from '../domain/ports.ts';

@SignedIn('one\'s own sessions')
@RefusesKeys(PersonRequired)
@Refuses(ResourceNotFound)
export class EndSession extends Command {
  @FromPath() readonly sessionId!: string;
}

@Handles(EndSession)
export class EndSessionHandler {
  constructor(private readonly sessions: Sessions) {}

  async execute({ sessionId }: EndSession): Promise<void> {
    if (!(await this.sessions.end(sessionId, currentActor().userId ?? ''))) throw new ResourceNotFound();
  }
}
