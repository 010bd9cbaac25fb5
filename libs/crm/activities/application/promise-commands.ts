import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, Day, FromPath, Id, Text } from '#platform/fields';
import { Command, DuplicateRefused, newId, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { PromiseClosed } from '../domain/activities.errors.ts';
import { Commitment, promiseSides, type PromiseSide } from '../domain/commitment.ts';
import { Promises } from '../domain/ports.ts';
import { Ownership } from './ownership.ts';
import { PromiseSides } from './promise-sides.ts';

const open = { optional: true, nullable: true } as const;

abstract class PromiseFields extends Command<string> {
  @Id({ ...open, description: 'Of one of us: the one who records it where absent.' }) readonly byUserId?: string | null;
  @Id(open) readonly byPersonId?: string | null;
  @Id({ ...open, description: 'Of a promise made to us: to whom; the one who records it where absent.' }) readonly toUserId?: string | null;
  @Id(open) readonly toPersonId?: string | null;
  @Id({ ...open, description: 'That of the deal or activity where only one of these is named.' }) readonly organizationId?: string | null;
  @Id({ ...open, description: 'That of the activity where only an activity is named.' }) readonly dealId?: string | null;
  @Id({ ...open, description: 'The activity in which it was promised.' }) readonly activityId?: string | null;
  @Id({ optional: true, description: 'Who watches over it.' }) readonly ownerId?: string;
}

/** Records what was promised: by whom, to whom, until when. */
@Requires('activities.create')
@Refuses(DuplicateRefused, ReferenceNotFound)
export class MakePromise extends PromiseFields {
  @Id({ optional: true }) readonly id?: string;
  @Text({ max: 1000, example: 'Send the drawings of the second pump' }) readonly text!: string;
  @Choice(promiseSides) readonly byKind!: PromiseSide;
  @Day() readonly dueOn!: string;
}

@Handles(MakePromise)
export class MakePromiseHandler {
  constructor(private readonly promises: Promises, private readonly sides: PromiseSides, private readonly ownership: Ownership) {}

  async execute({ id = newId(), byKind, ownerId, text, dueOn, ...given }: MakePromise): Promise<string> {
    this.sides.refuseClosed({ text, dueOn, ...given });
    const owner = await this.ownership.ofNew(ownerId);
    const facts = await this.sides.of(given);
    const own = byKind === 'us' ? { byUserId: owner.ownerId } : { toUserId: owner.ownerId };
    const given_ = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    this.promises.add(Commitment.make(id, byKind, { ...own, ...given_, text, dueOn }, owner, this.ownership.stamp()));
    return id;
  }
}

/** Corrects an open promise. */
@Requires('activities.change')
@Refuses(ResourceNotFound, ReferenceNotFound, PromiseClosed)
export class ChangePromise extends PromiseFields {
  @FromPath() readonly promiseId!: string;
  @Text({ optional: true, min: 1, max: 1000 }) readonly text?: string;
  @Day({ optional: true }) readonly dueOn?: string;
}

@Handles(ChangePromise)
export class ChangePromiseHandler {
  constructor(private readonly promises: Promises, private readonly sides: PromiseSides, private readonly ownership: Ownership) {}

  async execute({ promiseId, ownerId, text, dueOn, ...given }: ChangePromise): Promise<string> {
    const promise = await this.promises.get(promiseId);
    this.sides.refuseClosed({ text, dueOn, owner: ownerId, ...given });
    if (ownerId !== undefined && ownerId !== promise.ownerId) promise.handTo(await this.ownership.ofNew(ownerId), this.ownership.stamp());
    promise.correct({ ...(await this.sides.of(given)), text, dueOn }, this.ownership.stamp());
    return promiseId;
  }
}
