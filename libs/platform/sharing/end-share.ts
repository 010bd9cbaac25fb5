import { Refuses, SignedIn } from '#platform/access';
import { Handles } from '#platform/bus';
import { FromPath, Text } from '#platform/fields';
import { AccessDenied, Clock, Command, ResourceNotFound } from '#platform/kernel';
import { lockShareable, shareableKind } from './shareable.ts';
import { LiveShares } from './shares.ts';

/** Takes a shared record back: it is out of reach with the next request. */
@SignedIn('each kind of record asks for a permission of its own')
@Refuses(ResourceNotFound, AccessDenied)
export class EndShare extends Command<string> {
  @Text({ from: 'path', max: 60 }) readonly kind!: string;
  @FromPath() readonly recordId!: string;
  @FromPath() readonly shareId!: string;
}

@Handles(EndShare)
export class EndShareHandler {
  constructor(private readonly shares: LiveShares, private readonly clock: Clock) {}

  async execute({ kind, recordId, shareId }: EndShare): Promise<string> {
    await lockShareable(shareableKind(kind), recordId);
    const share = (await this.shares.of(kind, recordId)).find(({ id }) => id === shareId);
    if (!share) throw new ResourceNotFound();
    share.end(this.clock.now());
    return recordId;
  }
}
