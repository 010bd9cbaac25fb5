import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { FromPath, Text } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { AccessRequests, Answerers } from '../domain/ports.ts';
import { RequestClosed } from '../domain/roads.errors.ts';
import { TellOfRequests } from './tell-of-requests.ts';
import { Turns } from './turns.ts';

/** Does not let the asker in. What the owner refuses, goes to whoever stands above him; the refusal of anybody else is the end. */
@Requires('contacts.share')
@Refuses(ResourceNotFound, RequestClosed)
export class RefuseAccess extends Command<string> {
  @FromPath() readonly requestId!: string;
  @Text({ optional: true, nullable: true, max: 1_000, description: 'Told to the asker.' }) readonly reason?: string | null;
}

@Handles(RefuseAccess)
export class RefuseAccessHandler {
  constructor(private readonly requests: AccessRequests, private readonly answerers: Answerers, private readonly turns: Turns, private readonly telling: TellOfRequests, private readonly clock: Clock) {}

  async execute({ requestId, reason = null }: RefuseAccess): Promise<string> {
    const userId = currentActor().userId ?? '';
    const request = await this.requests.ofDecider(requestId, userId);
    const next = (await this.answerers.isOwner(userId, request.goal)) ? await this.turns.next(request) : null;
    request.refuse(userId, reason, next, this.clock.now());
    if (next) await this.telling.decider(request);
    await this.telling.asker(request);
    return requestId;
  }
}
