import { Refuses, Requires } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Choice, Flag, Nested, Text } from '#platform/fields';
import { Clock, Command, newId } from '#platform/kernel';
import { AccessRequests, Roads } from '../domain/ports.ts';
import { roadQuestion } from '../domain/road-question.ts';
import { colleagueBands, colleaguesAs, contactBands, RoadSign, type Colleagues, type LastContact } from '../domain/road-sign.ts';
import { TooManyLooks } from '../domain/roads.errors.ts';
import { SignTokens } from './sign-tokens.ts';

export const looksPerDay = 100;

/** All that is told of an organization that one may not see. */
export class RoadSignRecord {
  @Text({ description: 'Names the road when one asks for it: for whoever was shown the sign, and for an hour.' }) readonly sign!: string;
  @Choice(colleagueBands, { description: 'How many colleagues look after it or had a contact with it: one, several (two to four) or many.' }) readonly colleagues!: Colleagues;
  @Choice(contactBands, { nullable: true, description: 'How many days ago the last contact was at most; null for longer ago and for never.' }) readonly lastContact!: LastContact | null;
  @Flag({ description: 'Whether a request of one\'s own for it is open.' }) readonly isAskedFor!: boolean;
}

export class RoadAnswer {
  @Nested(() => RoadSignRecord, { nullable: true }) readonly road!: RoadSignRecord | null;
}

/** Asks whether the company knows an organization that one may not see: by its whole name, its domain or its tax number. */
@Requires('contacts.read')
@Refuses(TooManyLooks)
export class LookForRoad extends Command<RoadAnswer> {
  @Text({ min: 1, max: 200, example: 'Romashka' }) readonly name!: string;
}

@Handles(LookForRoad)
export class LookForRoadHandler {
  constructor(private readonly roads: Roads, private readonly requests: AccessRequests, private readonly tokens: SignTokens, private readonly clock: Clock) {}

  async execute({ name }: LookForRoad): Promise<RoadAnswer> {
    const { userId, mask } = currentActor();
    const day = this.clock.today();
    if (userId === null || !(await this.roads.countLook(userId, day, looksPerDay))) throw new TooManyLooks(looksPerDay);
    const question = roadQuestion(name, (field) => mask.hidden.has(`organization.${field}`));
    const found = question && (await this.roads.find(question));
    if (!found) return { road: null };
    const now = this.clock.now();
    const shown = RoadSign.show(newId(), userId, found, now);
    if (!(await this.roads.isShown(userId, found, day))) this.roads.add(shown);
    const isAskedFor = (await this.requests.openOf(userId, found.organizationId)) !== null;
    return { road: { sign: this.tokens.of({ organizationId: found.organizationId, askedFor: name.trim() }, userId, now), colleagues: colleaguesAs(found.colleagues), lastContact: shown.lastContact, isAskedFor } };
  }
}
