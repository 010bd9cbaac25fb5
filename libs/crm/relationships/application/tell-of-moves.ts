import { Injectable } from '@nestjs/common';
import { CareersBroughtIn, EmploymentEnded, EmploymentStarted } from '#crm/contacts';
import { currentCause } from '#platform/bus';
import { Notices } from '#platform/notices';
import { Subscribes } from '#platform/outbox';
import { Moves, type Move } from '../domain/moves.ts';

interface Changes {
  readonly ended: readonly Move[];
  readonly began: readonly Move[];
}

/** So many at once are told one by one; more of them in one notice. */
const few = 5;

/** Tells whoever looks after an organization that somebody we know left it, or came to it; unless he wrote it down himself. */
@Injectable()
export class TellOfMoves {
  constructor(private readonly moves: Moves, private readonly notices: Notices) {}

  async of(beganIds: readonly string[], endedIds: readonly string[]): Promise<void> {
    const changes = { began: await this.moves.of(beganIds, 'began'), ended: await this.moves.of(endedIds, 'ended') };
    const owners = new Set([...changes.began, ...changes.ended].map(({ ownerId }) => ownerId).filter((ownerId) => ownerId !== currentCause().actorId));
    for (const to of owners) await this.tell(to, { began: changes.began.filter(({ ownerId }) => ownerId === to), ended: changes.ended.filter(({ ownerId }) => ownerId === to) });
  }

  private async tell(to: string, { ended, began }: Changes): Promise<void> {
    if (ended.length + began.length > few) {
      await this.notices.post({ to, kind: 'relationships.many-moved', details: { lost: ended.length, arrived: began.length }, href: '/relationships', key: `relationships.many-moved ${(ended[0] ?? began[0])!.employmentId}` });
      return;
    }
    for (const [kind, moves] of [['relationships.sponsor-lost', ended], ['relationships.friend-arrived', began]] as const) {
      for (const { employmentId, personId, displayName, organization, jobTitle, lastContactAt } of moves) {
        await this.notices.post({ to, kind, details: { displayName, organization, jobTitle, lastContactAt }, href: `/people/${personId}`, about: { kind: 'person', id: personId }, key: `${kind} ${employmentId}` });
      }
    }
  }
}

@Subscribes(EmploymentEnded, { as: [] })
export class TellOwnerWhenSponsorLost {
  constructor(private readonly telling: TellOfMoves) {}

  on({ employmentId }: EmploymentEnded): Promise<void> { return this.telling.of([], [employmentId]); }
}

@Subscribes(EmploymentStarted, { as: [] })
export class TellOwnerWhenFriendArrived {
  constructor(private readonly telling: TellOfMoves) {}

  on({ employmentId }: EmploymentStarted): Promise<void> { return this.telling.of([employmentId], []); }
}

/** The same of what a file brought in. */
@Subscribes(CareersBroughtIn, { as: [] })
export class TellOwnersOfMovesBroughtIn {
  constructor(private readonly telling: TellOfMoves) {}

  on({ beganIds, endedIds }: CareersBroughtIn): Promise<void> { return this.telling.of(beganIds, endedIds); }
}
