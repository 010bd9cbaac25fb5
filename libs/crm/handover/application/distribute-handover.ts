import { Refuses, Requires } from '#platform/access';
import { currentActor, flushNow, Handles } from '#platform/bus';
import { Flag, FromPath, Id, Ids, Many, Texts } from '#platform/fields';
import { Clock, Command, ReferenceNotFound, ResourceNotFound, ValidationFailed, VersionConflict, PreconditionRequired } from '#platform/kernel';
import { distribute, rules, type Rule } from '../domain/distribute.ts';
import { HandoverIsOver } from '../domain/handover.errors.ts';
import { Bundles, Handovers, Places } from '../domain/ports.ts';

export class TierWish {
  @Id() readonly tierId!: string;
  @Id() readonly userId!: string;
}

/** Finds a successor by rules for everything that waits for one: the first rule that fits anybody, and of those it fits whoever has the least work. Nothing moves yet. */
@Requires('handover.lead')
@Refuses(ResourceNotFound, VersionConflict, PreconditionRequired, ReferenceNotFound, ValidationFailed, HandoverIsOver)
export class DistributeHandover extends Command<string> {
  @FromPath() readonly handoverId!: string;
  @Ids({ max: 50, description: 'Among whom.' }) readonly candidates!: string[];
  @Texts({ optional: true, choices: rules, max: 5, description: 'In their order. road: who has talked to the customer most; line and territory: who works for them; team: who is of the customer’s team; tier: as `tiers` says. What no rule finds goes by load.' }) readonly by?: Rule[];
  @Many(() => TierWish, { optional: true, max: 50 }) readonly tiers?: TierWish[];
  @Ids({ optional: true, max: 1000, description: 'Only these bundles; all that wait where absent.' }) readonly bundleIds?: string[];
  @Flag({ optional: true, description: 'Leaves alone whatever has a successor already.' }) readonly onlyOpen?: boolean;
}

@Handles(DistributeHandover)
export class DistributeHandoverHandler {
  constructor(private readonly handovers: Handovers, private readonly bundles: Bundles, private readonly places: Places, private readonly clock: Clock) {}

  async execute({ handoverId, candidates: userIds, by = [], tiers = [], bundleIds, onlyOpen = false }: DistributeHandover): Promise<string> {
    const handover = await this.handovers.get(handoverId);
    handover.mustBeOpen();
    const stamp = { at: this.clock.now(), byId: currentActor().userId };
    if (userIds.length === 0) throw new ValidationFailed([{ pointer: '/candidates', code: 'too-short' }]);
    if (userIds.includes(handover.ownerId)) throw new ValidationFailed([{ pointer: '/candidates', code: 'leaver' }]);
    const unknown = tiers.findIndex(({ userId }) => !userIds.includes(userId));
    if (unknown >= 0) throw new ValidationFailed([{ pointer: `/tiers/${unknown}/userId`, code: 'not-a-candidate' }]);
    const candidates = await this.places.candidates(userIds);
    await this.bundles.gather(handover, stamp.at);
    const waiting = (await this.bundles.named(handoverId, bundleIds ?? null)).filter(({ state, toUserId }) => ['waiting', 'refused', 'objected', 'reversed'].includes(state) && !(onlyOpen && toUserId !== null));
    const placed = await this.places.placed(handoverId, waiting.map(({ id }) => id), userIds);
    await flushNow(stamp.at);
    await this.bundles.place(handoverId, distribute(placed, candidates, { by, tiers: Object.fromEntries(tiers.map(({ tierId, userId }) => [tierId, userId])) }), stamp.at);
    handover.touch(stamp);
    return handoverId;
  }
}
