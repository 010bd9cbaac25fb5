import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { letterOf, WritesMail, type DueMail, type Letter, type MailWriter } from '#platform/mail';
import { OneTimeLinks, Users } from '../../domain/ports.ts';
import { letterWords } from './letter-words.ts';

interface Occasion {
  readonly name: string;
  readonly by: string;
  readonly url: string;
}

/** What a letter needs to know of its link at the moment it leaves; null once the link is no longer open. */
@Injectable()
export class Occasions {
  constructor(private readonly links: OneTimeLinks, private readonly users: Users, private readonly clock: Clock) {}

  async of({ about }: DueMail): Promise<Occasion | null> {
    const link = await this.links.find(about);
    if (!link?.isOpen(this.clock.now())) return null;
    const { givenName } = await this.users.holding(link.userId);
    const [by] = await inTransaction<{ name: string }>(currentTransaction(), 'select display_name as name from identity.users where id = $1', [link.createdById]);
    return { name: givenName, by: by?.name ?? 'Holdfast', url: this.links.addressOf(link) };
  }
}

@WritesMail('identity.invitation')
export class WriteInvitation implements MailWriter {
  constructor(private readonly occasions: Occasions) {}

  async write(mail: DueMail): Promise<Letter | null> {
    const occasion = await this.occasions.of(mail);
    if (!occasion) return null;
    const { label, ...words } = letterWords(mail.locale).invitation(occasion);
    return letterOf({ ...words, action: { label, url: occasion.url } });
  }
}

@WritesMail('identity.password-reset')
export class WritePasswordReset implements MailWriter {
  constructor(private readonly occasions: Occasions) {}

  async write(mail: DueMail): Promise<Letter | null> {
    const occasion = await this.occasions.of(mail);
    if (!occasion) return null;
    const { label, ...words } = letterWords(mail.locale).passwordReset(occasion);
    return letterOf({ ...words, action: { label, url: occasion.url } });
  }
}
