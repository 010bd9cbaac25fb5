import { Refuses, SignedIn } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Id, Text } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { HandoverIsOver } from '../domain/handover.errors.ts';
import { Bundles, Handovers } from '../domain/ports.ts';

/** What whoever leaves says to those who come after him: of one customer, or to all of them. */
@SignedIn('one’s own hand-over')
@Refuses(ResourceNotFound, HandoverIsOver)
export class SayPartingWords extends Command {
  @Text({ max: 5000, example: 'Call her in the morning; she decides alone.' }) readonly words!: string;
  @Id({ optional: true, description: 'Of this bundle; to all where absent.' }) readonly bundleId?: string;
}

@Handles(SayPartingWords)
export class SayPartingWordsHandler {
  constructor(private readonly handovers: Handovers, private readonly bundles: Bundles, private readonly clock: Clock) {}

  async execute({ words, bundleId }: SayPartingWords): Promise<void> {
    const { userId } = currentActor();
    const handover = await this.handovers.openOf(userId ?? '');
    if (!handover) throw new ResourceNotFound();
    const stamp = { at: this.clock.now(), byId: userId };
    if (!bundleId) return handover.say(words, stamp);
    const bundle = await this.bundles.find(handover.id, bundleId);
    if (!bundle) throw new ResourceNotFound();
    bundle.say(words, stamp.at);
  }
}
