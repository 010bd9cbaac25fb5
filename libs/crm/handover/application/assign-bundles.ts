import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { FromPath, Id, Ids } from '#platform/fields';
import { Clock, Command, ReferenceNotFound, ResourceNotFound, ValidationFailed, VersionConflict, PreconditionRequired } from '#platform/kernel';
import { HandoverIsOver } from '../domain/handover.errors.ts';
import { Bundles, Handovers, Places } from '../domain/ports.ts';

/** Means some of it, by hand, for one colleague; null: for nobody yet. What has been accepted stays. */
@Requires('handover.lead')
@Refuses(ResourceNotFound, VersionConflict, PreconditionRequired, ReferenceNotFound, ValidationFailed, HandoverIsOver)
export class AssignBundles extends Command<string> {
  @FromPath() readonly handoverId!: string;
  @Ids({ max: 1000 }) readonly bundleIds!: string[];
  @Id({ nullable: true }) readonly toUserId!: string | null;
}

@Handles(AssignBundles)
export class AssignBundlesHandler {
  constructor(private readonly handovers: Handovers, private readonly bundles: Bundles, private readonly places: Places, private readonly clock: Clock) {}

  async execute({ handoverId, bundleIds, toUserId }: AssignBundles): Promise<string> {
    const handover = await this.handovers.get(handoverId);
    handover.mustBeOpen();
    const at = this.clock.now();
    if (toUserId === handover.ownerId) throw new ValidationFailed([{ pointer: '/toUserId', code: 'leaver' }]);
    if (toUserId) await this.places.candidates([toUserId]);
    const changed = (await this.bundles.named(handoverId, bundleIds)).filter((bundle) => bundle.assign(toUserId, 'hand', at));
    if (changed.length > 0) handover.touch({ at, byId: currentActor().userId });
    return handoverId;
  }
}
