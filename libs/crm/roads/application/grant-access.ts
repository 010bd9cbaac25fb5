import { Refuses, Requires } from '#platform/access';
import { Commands, currentActor, Handles } from '#platform/bus';
import { buildMessage, Day, FromPath } from '#platform/fields';
import { AccessDenied, Clock, Command, ReferenceNotFound, ResourceNotFound, ValidationFailed } from '#platform/kernel';
import { ShareRecord } from '#platform/sharing';
import { AccessRequests } from '../domain/ports.ts';
import { RequestClosed } from '../domain/roads.errors.ts';
import { TellOfRequests } from './tell-of-requests.ts';

/** Lets the asker read the organization, or the person on the way to it, until a day: a share in the name of whoever grants. */
@Requires('contacts.share')
@Refuses(ResourceNotFound, RequestClosed, AccessDenied, ReferenceNotFound, ValidationFailed)
export class GrantAccess extends Command<string> {
  @FromPath() readonly requestId!: string;
  @Day({ description: 'The last day, in UTC; at most 90 days ahead.' }) readonly until!: string;
}

@Handles(GrantAccess)
export class GrantAccessHandler {
  constructor(private readonly requests: AccessRequests, private readonly commands: Commands, private readonly telling: TellOfRequests, private readonly clock: Clock) {}

  async execute({ requestId, until }: GrantAccess): Promise<string> {
    const userId = currentActor().userId ?? '';
    const request = await this.requests.ofDecider(requestId, userId);
    request.grant(userId, until, this.clock.now());
    const { askerId, goal, purpose } = request;
    // Nobody who has more already is left with less.
    if (!(await this.requests.isSharedAlready(goal, askerId, until))) {
      await this.commands.send(buildMessage(ShareRecord, { kind: goal.kind, recordId: goal.id, granteeKind: 'user', granteeId: askerId, access: 'read', until, note: purpose.slice(0, 500) }));
    }
    await this.telling.asker(request);
    return requestId;
  }
}
