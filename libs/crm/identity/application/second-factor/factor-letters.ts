import { Injectable } from '@nestjs/common';
import { letterOf, Mails, WritesMail, type DueMail, type Letter, type MailWriter } from '#platform/mail';
import { Users } from '../../domain/ports.ts';
import type { User } from '../../domain/user.ts';
import { factorWords, type FactorChange } from './factor-words.ts';

const kind = 'identity.second-factor';

/** Tells the owner of every change of his second factor: it may not have been his doing. */
@Injectable()
export class FactorLetters {
  constructor(private readonly mails: Mails) {}

  async tell({ id, email, locale }: User, change: FactorChange): Promise<void> {
    if (this.mails.areOn) await this.mails.post({ kind, recipient: email, locale, about: `${change} ${id}` });
  }
}

@WritesMail(kind)
export class WriteFactorLetter implements MailWriter {
  constructor(private readonly users: Users) {}

  async write({ about, locale }: DueMail): Promise<Letter | null> {
    const [change, userId] = about.split(' ') as [FactorChange, string];
    const { givenName } = await this.users.known(userId);
    return letterOf(factorWords(locale)(givenName, change));
  }
}
