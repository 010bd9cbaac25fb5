import { ShowWaySign, SpendLook, TooManyLooks, WaySign } from '#crm/roads';
import { Refuses, Requires } from '#platform/access';
import { Commands, Handles } from '#platform/bus';
import { FromPath, Nested } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { WaysBeyond } from '../domain/ways-beyond.ts';

export class WayAnswer {
  @Nested(() => WaySign, { nullable: true }) readonly way!: WaySign | null;
}

/** Asks whether one of us knows somebody at an organization whom one may not see. It spends one of the day's looks for roads. */
@Requires('activities.read')
@Refuses(ResourceNotFound, TooManyLooks)
export class LookForWay extends Command<WayAnswer> {
  @FromPath() readonly organizationId!: string;
}

@Handles(LookForWay)
export class LookForWayHandler {
  constructor(private readonly ways: WaysBeyond, private readonly commands: Commands) {}

  async execute({ organizationId }: LookForWay): Promise<WayAnswer> {
    await this.commands.send(new SpendLook());
    const way = await this.ways.to(organizationId);
    return { way: way && (await this.commands.send(ShowWaySign.of(way))) };
  }
}
