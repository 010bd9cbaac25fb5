import { currentActor, Handles, ReadBrake } from '#platform/bus';
import { Refuses, SignedIn } from '#platform/access';
import { Text } from '#platform/fields';
import { Clock, Command, newId } from '#platform/kernel';
import { Notices } from '#platform/notices';
import { LiftAlreadyAsked, PersonRequired } from '../../domain/identity.errors.ts';
import { LiftRequest } from '../../domain/lift-request.ts';
import { LiftRequests, Superiors } from '../../domain/lifts.ts';

export const liftsPage = '/lift-requests';

/** Asks the superior to let one read on. */
@SignedIn('for oneself')
@Refuses(LiftAlreadyAsked, PersonRequired)
export class AskForLift extends Command<string> {
  @Text({ min: 3, max: 500, description: 'What for: whoever decides reads it.' }) readonly reason!: string;
}

@Handles(AskForLift)
export class AskForLiftHandler {
  constructor(private readonly requests: LiftRequests, private readonly superiors: Superiors, private readonly brake: ReadBrake, private readonly notices: Notices, private readonly clock: Clock) {}

  async execute({ reason }: AskForLift): Promise<string> {
    const actor = currentActor();
    if (actor.kind !== 'user' || !actor.userId) throw new PersonRequired();
    if (await this.requests.openOf(actor.userId)) throw new LiftAlreadyAsked();
    const { seen, norm } = await this.brake.standing(actor);
    const request = LiftRequest.ask(newId(), actor.userId, { reason, seen, norm }, this.clock.now());
    this.requests.add(request);
    for (const { id } of await this.superiors.of(actor.userId)) {
      await this.notices.post({ to: id, kind: 'identity.lift-asked', details: { name: actor.name, reason: request.reason, seen, norm }, href: liftsPage, key: `identity.lift-asked ${request.id}` });
    }
    return request.id;
  }
}
