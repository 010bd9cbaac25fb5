import { Subscribes } from '#platform/outbox';
import { Clock } from '#platform/kernel';
import { Mails } from '#platform/mail';
import { OneTimeLinks, Users } from '../domain/ports.ts';
import { PasswordForgotten } from '../domain/user.events.ts';
import { SentLinks } from './sent-links.ts';

const mostInAnHour = 3;

/** Writes to whoever there is; more than a few letters in an hour would be somebody else's doing. */
@Subscribes(PasswordForgotten)
export class SendLinkWhenPasswordForgotten {
  constructor(private readonly users: Users, private readonly links: OneTimeLinks, private readonly sentLinks: SentLinks, private readonly mails: Mails, private readonly clock: Clock) {}

  async on({ email }: PasswordForgotten): Promise<void> {
    const user = await this.users.withEmail(email);
    if (!this.mails.areOn || user?.status !== 'active') return;
    const made = await this.links.madeSince(user.id, 'password-reset', new Date(this.clock.now().getTime() - 3_600_000));
    if (made < mostInAnHour) await this.sentLinks.send(user, 'password-reset');
  }
}
