import { Handles, Reads } from '#platform/bus';
import { Public, Refuses } from '#platform/access';
import { Email, Instant, Text } from '#platform/fields';
import { Clock, Query, ResourceNotFound } from '#platform/kernel';
import { LinkUsed } from '../domain/identity.errors.ts';
import { instant } from './directory-kind.ts';
import { OneTimeLinks } from '../domain/ports.ts';

/** What whoever was invited is greeted with. */
export class InvitationCard {
  @Email() readonly email!: string;
  @Text() readonly givenName!: string;
  @Text() readonly familyName!: string;
  @Text() readonly locale!: string;
  @Instant() readonly expiresAt!: string;
}

@Public('whoever holds the link was invited')
@Refuses(ResourceNotFound, LinkUsed)
export class LookAtInvitation extends Query<InvitationCard> {
  @Text({ max: 100 }) readonly token!: string;
}

@Handles(LookAtInvitation)
export class LookAtInvitationSql {
  constructor(private readonly reads: Reads, private readonly links: OneTimeLinks, private readonly clock: Clock) {}

  async execute({ token }: LookAtInvitation): Promise<InvitationCard> {
    const text = `select u.email, u.given_name as "givenName", u.family_name as "familyName", u.locale, ${instant('l.expires_at')} as "expiresAt", l.is_over or l.expires_at <= $2 or u.status <> 'invited' as "isOver"
      from identity.link_of($1) l join identity.users u on u.id = l.user_id where l.purpose = 'invitation'`;
    const [found] = await this.reads.rows<InvitationCard & { isOver: boolean }>(text, [this.links.hashOf(token), this.clock.now()]);
    if (!found) throw new ResourceNotFound();
    const { isOver, ...card } = found;
    if (isOver) throw new LinkUsed();
    return card;
  }
}
