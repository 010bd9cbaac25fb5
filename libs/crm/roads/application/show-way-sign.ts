import { Internal } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Flag, Text } from '#platform/fields';
import { Clock, Command, newId } from '#platform/kernel';
import { AccessRequests, Roads } from '../domain/ports.ts';
import { RoadSign } from '../domain/road-sign.ts';
import { TooManyLooks } from '../domain/roads.errors.ts';
import { looksPerDay } from './look-for-road.ts';
import { SignTokens, type Signed } from './sign-tokens.ts';

/** That there is a way over somebody whom one may not see, and nothing else of it. */
export class WaySign {
  @Text({ description: 'Names the way when one asks for it: for whoever was shown the sign, and for an hour.' }) readonly sign!: string;
  @Flag({ description: 'Whether a request of one\'s own for the organization is open.' }) readonly isAskedFor!: boolean;
}

/** One of the day's looks is spent, whether anything is found or not. */
@Internal()
export class SpendLook extends Command {}

@Handles(SpendLook)
export class SpendLookHandler {
  constructor(private readonly roads: Roads, private readonly clock: Clock) {}

  async execute(): Promise<void> {
    const { userId } = currentActor();
    if (userId === null || !(await this.roads.countLook(userId, this.clock.today(), looksPerDay))) throw new TooManyLooks(looksPerDay);
  }
}

/** Seals a way that was found for whoever acts; that it was shown is in the audit, once a day. */
@Internal()
export class ShowWaySign extends Command<WaySign> {
  readonly way!: Signed & { readonly personId: string };

  static of(way: ShowWaySign['way']): ShowWaySign {
    return Object.assign(new ShowWaySign(), { way });
  }
}

@Handles(ShowWaySign)
export class ShowWaySignHandler {
  constructor(private readonly roads: Roads, private readonly requests: AccessRequests, private readonly tokens: SignTokens, private readonly clock: Clock) {}

  async execute({ way }: ShowWaySign): Promise<WaySign> {
    const userId = currentActor().userId ?? '';
    const now = this.clock.now();
    if (!(await this.roads.isShown(userId, way, this.clock.today()))) this.roads.add(RoadSign.showWay(newId(), userId, way, now));
    return { sign: this.tokens.of(way, userId, now), isAskedFor: (await this.requests.openOf(userId, way.organizationId)) !== null };
  }
}
