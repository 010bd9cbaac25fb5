import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Day, Text } from '#platform/fields';
import { Clock, Command, newId, ResourceNotFound, ValidationFailed } from '#platform/kernel';
import { AccessRequest } from '../domain/access-request.ts';
import { AccessRequests, Roads } from '../domain/ports.ts';
import { AskedAlready } from '../domain/roads.errors.ts';
import { SignTokens } from './sign-tokens.ts';
import { TellOfRequests } from './tell-of-requests.ts';
import { Turns } from './turns.ts';

/** Asks whoever looks after an organization, or after somebody there who knows one of us, to let one read it, or him, for a purpose and until a day. Who that is, the asker does not learn. */
@Requires('contacts.read')
@Refuses(ResourceNotFound, AskedAlready, ValidationFailed)
export class AskForRoad extends Command<string> {
  @Text({ min: 1, max: 3_000, description: 'What a sign says of itself.' }) readonly sign!: string;
  @Text({ min: 1, max: 1_000, example: 'They asked us for an offer at the fair' }) readonly purpose!: string;
  @Day({ description: 'The last day, in UTC; at most 90 days ahead.' }) readonly until!: string;
}

@Handles(AskForRoad)
export class AskForRoadHandler {
  constructor(private readonly roads: Roads, private readonly requests: AccessRequests, private readonly turns: Turns, private readonly tokens: SignTokens, private readonly telling: TellOfRequests, private readonly clock: Clock) {}

  async execute({ sign, purpose, until }: AskForRoad): Promise<string> {
    const { userId: askerId } = currentActor();
    const now = this.clock.now();
    const signed = askerId && this.tokens.read(sign, askerId, now);
    if (!askerId || !signed || !(await this.roads.stands(signed))) throw new ResourceNotFound();
    if (purpose.trim() === '') throw new ValidationFailed([{ pointer: '/purpose', code: 'required' }]);
    if (await this.requests.openOf(askerId, signed.organizationId)) throw new AskedAlready();
    const turn = await this.turns.next({ organizationId: signed.organizationId, personId: signed.personId ?? null, askerId, askedIds: [] });
    const request = AccessRequest.ask(newId(), { askerId, personId: null, ...signed, purpose, until }, turn ?? { deciderId: null, dueAt: null }, now);
    this.requests.add(request);
    await this.telling.decider(request);
    return request.id;
  }
}
