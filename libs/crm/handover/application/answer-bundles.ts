import { Refuses, SignedIn } from '#platform/access';
import { announce, currentActor, Handles } from '#platform/bus';
import { Ids, Text } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { HandoverObjected } from '../domain/handover.events.ts';
import { Bundles } from '../domain/ports.ts';

/** Takes what was given to oneself. */
@SignedIn('what was given to oneself')
@Refuses(ResourceNotFound)
export class AcceptBundles extends Command {
  @Ids({ max: 1000 }) readonly bundleIds!: string[];
}

@Handles(AcceptBundles)
export class AcceptBundlesHandler {
  constructor(private readonly bundles: Bundles, private readonly clock: Clock) {}

  async execute({ bundleIds }: AcceptBundles): Promise<void> {
    for (const bundle of await this.bundles.receivedBy(currentActor().userId ?? '', bundleIds)) bundle.accept(this.clock.now());
  }
}

/** Says why it should be another's. It stays with oneself until it is given to somebody else, so nothing is nobody's. */
@SignedIn('what was given to oneself')
@Refuses(ResourceNotFound)
export class ObjectToBundles extends Command {
  @Ids({ max: 1000 }) readonly bundleIds!: string[];
  @Text({ max: 1000, example: 'I do not speak their language' }) readonly reason!: string;
}

@Handles(ObjectToBundles)
export class ObjectToBundlesHandler {
  constructor(private readonly bundles: Bundles, private readonly clock: Clock) {}

  async execute({ bundleIds, reason }: ObjectToBundles): Promise<void> {
    const { userId } = currentActor();
    const objected = await this.bundles.receivedBy(userId ?? '', bundleIds);
    for (const bundle of objected) bundle.object(reason, this.clock.now());
    for (const handoverId of new Set(objected.map((bundle) => bundle.handoverId))) announce(new HandoverObjected(handoverId, userId ?? '', objected.filter((bundle) => bundle.handoverId === handoverId).map(({ id }) => id)));
  }
}
