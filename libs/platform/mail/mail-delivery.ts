import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { systemActor } from '#platform/access';
import { currentTransaction, inTransaction, UnitOfWork } from '#platform/bus';
import { Clock } from '#platform/kernel';
import { queueSettings } from '#platform/outbox';
import type { Letter } from './letter.ts';
import { Mailer, MailRefused } from './mailer.ts';
import { writerOf, type DueMail } from './writes-mail.ts';

const claimSeconds = 120;

interface Claimed extends DueMail {
  readonly tries: number;
}

/**
 * Sends one letter. The claim, the sending and the receipt are three steps, since a mail server joins no transaction: a worker killed
 * between the last two sends once more, under the same Message-ID.
 */
@Injectable()
export class MailDelivery {
  constructor(private readonly work: UnitOfWork, private readonly modules: ModuleRef, private readonly mailer: Mailer, private readonly clock: Clock) {}

  /** @throws what kept it from leaving, so that the queue tries again */
  async deliver(mailId: string): Promise<void> {
    const mail = await this.claim(mailId);
    if (!mail) return;
    try {
      const letter = await this.write(mail);
      if (letter) await this.mailer.send(mail.id, mail.recipient, letter);
      await this.note(mailId, letter ? 'sent' : 'dropped', null);
    } catch (error) {
      const refused = error instanceof MailRefused;
      await this.note(mailId, refused ? 'refused' : mail.tries > queueSettings.retryLimit ? 'failed' : 'waiting', (error as Error).message.slice(0, 500));
      if (!refused) throw error;
    }
  }

  private claim(mailId: string): Promise<Claimed | null> {
    return this.inWork(mailId, async () => {
      const [mail] = await inTransaction<Claimed & { state: string; isHeld: boolean }>(currentTransaction(), `select id, kind, recipient, locale, about, tries + 1 as tries, state, coalesce(held_until > $2, false) as "isHeld" from platform.mails where id = $1 for update`, [mailId, this.clock.now()]);
      if (!mail || !['waiting', 'failed'].includes(mail.state)) return null;
      if (mail.isHeld) throw new Error('Another worker is sending it.');
      await inTransaction(currentTransaction(), 'update platform.mails set tries = $2, held_until = $3 where id = $1', [mailId, mail.tries, new Date(this.clock.now().getTime() + claimSeconds * 1000)]);
      return mail;
    });
  }

  private write(mail: DueMail): Promise<Letter | null> {
    const writer = writerOf(mail.kind);
    if (!writer) throw new Error(`Nothing here writes ${mail.kind}: another version of the worker must take it.`);
    return this.inWork(mail.id, () => this.modules.get(writer, { strict: false }).write(mail));
  }

  private async note(mailId: string, state: string, error: string | null): Promise<void> {
    const text = `update platform.mails set state = $2, error = $3, held_until = null, settled_at = case when $2 = 'waiting' then null else $4::timestamptz end where id = $1`;
    await this.inWork(mailId, () => inTransaction(currentTransaction(), text, [mailId, state, error, this.clock.now()]));
  }

  private inWork<T>(mailId: string, work: () => Promise<T>): Promise<T> {
    return this.work.run('SendMail', { actor: systemActor('mail', []), traceId: mailId }, work);
  }
}
