import { currentTransaction, inTransaction, ReadNormExceeded } from '#platform/bus';
import { Notices } from '#platform/notices';
import { Subscribes } from '#platform/outbox';
import { Superiors } from '../../domain/lifts.ts';

/** The superior and whoever reads the audit hear of it, each once; not whoever did it. */
@Subscribes(ReadNormExceeded)
export class TellOfExcess {
  constructor(private readonly superiors: Superiors, private readonly notices: Notices) {}

  async on({ excessId, userId, apiKeyId, level, norm, seen }: ReadNormExceeded): Promise<void> {
    const text = 'select u.display_name as name, (select k.name from identity.api_keys k where k.id = $2) as key from identity.users u where u.id = $1';
    const [who] = await inTransaction<{ name: string; key: string | null }>(currentTransaction(), text, [userId, apiKeyId]);
    if (!who) return;
    const told = new Set([...(await this.superiors.of(userId)), ...(await this.superiors.watchers())].map(({ id }) => id));
    // Of a key its owner hears too: it may not be his doing.
    if (apiKeyId) told.add(userId);
    else told.delete(userId);
    for (const to of told) await this.notices.post({ to, kind: 'identity.read-norm-exceeded', details: { ...who, level, norm, seen }, href: null, key: `identity.read-norm-exceeded ${excessId}` });
  }
}
