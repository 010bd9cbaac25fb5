import { Refuses, SignedIn } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { AccessRequests } from '../domain/ports.ts';
import { RequestClosed } from '../domain/roads.errors.ts';

/** Takes a request of one's own back. */
@SignedIn('one\'s own requests')
@Refuses(ResourceNotFound, RequestClosed)
export class WithdrawAccessRequest extends Command<string> {
  @FromPath() readonly requestId!: string;
}

@Handles(WithdrawAccessRequest)
export class WithdrawAccessRequestHandler {
  constructor(private readonly requests: AccessRequests, private readonly clock: Clock) {}

  async execute({ requestId }: WithdrawAccessRequest): Promise<string> {
    const userId = currentActor().userId ?? '';
    (await this.requests.ofAsker(requestId, userId)).withdraw(userId, this.clock.now());
    return requestId;
  }
}
