import { Grantees, Refuses, SignedIn } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Choice, Day, FromPath, Id, Text } from '#platform/fields';
import { AccessDenied, Clock, Command, newId, ReferenceNotFound, ResourceNotFound, ValidationFailed } from '#platform/kernel';
import { granteeKinds, RecordShare, shareAccesses, type GranteeKind, type ShareAccess } from './record-share.ts';
import { lockShareable, requireHeldForGood, shareableKind } from './shareable.ts';
import { LiveShares } from './shares.ts';

/** Gives one record to a colleague or a team; whoever has it already has it anew. It widens what he may do anyway, and gives no permission. */
@SignedIn('each kind of record asks for a permission of its own')
@Refuses(ResourceNotFound, ReferenceNotFound, AccessDenied, ValidationFailed)
export class ShareRecord extends Command<string> {
  @Text({ from: 'path', max: 60 }) readonly kind!: string;
  @FromPath() readonly recordId!: string;
  @Choice(granteeKinds) readonly granteeKind!: GranteeKind;
  @Id() readonly granteeId!: string;
  @Choice(shareAccesses) readonly access!: ShareAccess;
  @Day({ optional: true, nullable: true, description: 'The last day, in UTC.' }) readonly until?: string | null;
  @Text({ optional: true, nullable: true, max: 500, example: 'Helps with the offer' }) readonly note?: string | null;
}

@Handles(ShareRecord)
export class ShareRecordHandler {
  constructor(private readonly shares: LiveShares, private readonly grantees: Grantees, private readonly clock: Clock) {}

  async execute({ kind: name, recordId, granteeKind, granteeId, access, until = null, note = null }: ShareRecord): Promise<string> {
    const kind = shareableKind(name);
    const { userId } = currentActor();
    await lockShareable(kind, recordId);
    await requireHeldForGood(kind, recordId);
    if (!userId || granteeId === userId) throw new ValidationFailed([{ pointer: '/granteeId', code: 'oneself' }]);
    await this.grantees.require(granteeKind, granteeId, 'granteeId');
    const now = this.clock.now();
    const known = (await this.shares.of(name, recordId)).find((share) => share.granteeId === granteeId);
    if (known) known.tell({ access, until, note }, now);
    else this.shares.add(RecordShare.give(newId(), { kind: name, recordId, granteeKind, granteeId, sharedById: userId }, { access, until, note }, now));
    return recordId;
  }
}
