import { Injectable } from '@nestjs/common';
import { Flag, Id, Instant, Text } from '#platform/fields';
import { Mails } from '#platform/mail';
import { OneTimeLinks } from '../domain/ports.ts';
import type { LinkPurpose } from '../domain/one-time-link.ts';
import type { User } from '../domain/user.ts';

/** How a link reaches its user: by mail, or, where there is no mail server, by whoever made it. */
export class SentLink {
  @Id() readonly userId!: string;
  @Flag({ description: 'A letter is on its way.' }) readonly isMailed!: boolean;
  @Text({ nullable: true, description: 'Only where no mail server is configured: pass it on yourself, it is shown only now.' }) readonly link!: string | null;
  @Instant() readonly expiresAt!: string;
}

@Injectable()
export class SentLinks {
  constructor(private readonly links: OneTimeLinks, private readonly mails: Mails) {}

  async send(user: User, purpose: LinkPurpose): Promise<SentLink> {
    const link = await this.links.make(user.id, purpose);
    if (this.mails.areOn) await this.mails.post({ kind: `identity.${purpose}`, recipient: user.email, locale: user.locale, about: link.id });
    return { userId: user.id, isMailed: this.mails.areOn, link: this.mails.areOn ? null : this.links.addressOf(link), expiresAt: link.expiresAt.toISOString() };
  }
}
