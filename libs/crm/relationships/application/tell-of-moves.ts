import { Injectable } from '@nestjs/common';
import { EmploymentEnded, EmploymentStarted } from '#crm/contacts';
import { currentCause } from '#platform/bus';
import { Notices } from '#platform/notices';
import { Subscribes } from '#platform/outbox';
import { Moves } from '../domain/moves.ts';

/** Tells whoever looks after an organization that somebody we know left it, or came to it; unless he wrote it down himself. */
@Injectable()
export class TellOfMoves {
  constructor(private readonly moves: Moves, private readonly notices: Notices) {}

  async of(employmentId: string, what: 'began' | 'ended'): Promise<void> {
    const move = await this.moves.of(employmentId, what);
    if (!move || move.ownerId === currentCause().actorId) return;
    const { personId, displayName, organization, jobTitle, lastContactAt } = move;
    const kind = what === 'ended' ? 'relationships.sponsor-lost' : 'relationships.friend-arrived';
    await this.notices.post({ to: move.ownerId, kind, details: { displayName, organization, jobTitle, lastContactAt }, href: `/people/${personId}`, about: { kind: 'person', id: personId }, key: `${kind} ${employmentId}` });
  }
}

@Subscribes(EmploymentEnded, { as: [] })
export class TellOwnerWhenSponsorLost {
  constructor(private readonly telling: TellOfMoves) {}

  on({ employmentId }: EmploymentEnded): Promise<void> { return this.telling.of(employmentId, 'ended'); }
}

@Subscribes(EmploymentStarted, { as: [] })
export class TellOwnerWhenFriendArrived {
  constructor(private readonly telling: TellOfMoves) {}

  on({ employmentId }: EmploymentStarted): Promise<void> { return this.telling.of(employmentId, 'began'); }
}
