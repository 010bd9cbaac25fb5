import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { Clock, newId } from '#platform/kernel';
import { Queue } from '#platform/outbox';
import { Configuration } from '#platform/settings';

export const mailQueue = 'mails';

export interface NewMail {
  /** What it says, `module.what`: a writer of that kind has the words. */
  readonly kind: string;
  readonly recipient: string;
  readonly locale: string;
  /** What the writer needs to know it by. Nothing secret: it is kept. */
  readonly about: string;
}

/** Letters to people. Posting joins the transaction at work; what is posted leaves after the commit, from a worker. */
export abstract class Mails {
  /** Whether there is a server to send by; without one nothing may be posted. */
  abstract readonly areOn: boolean;
  abstract post(mail: NewMail): Promise<void>;
  /** Lets a letter that did not leave be tried again. Answers whether there was one. */
  abstract again(mailId: string): Promise<boolean>;
}

@Injectable()
export class PostgresMails extends Mails {
  constructor(private readonly configuration: Configuration, private readonly queue: Queue, private readonly clock: Clock) { super(); }

  get areOn(): boolean {
    return this.configuration.smtpUrl !== null;
  }

  async post({ kind, recipient, locale, about }: NewMail): Promise<void> {
    if (!this.areOn) throw new Error('There is no mail server to send by.');
    const id = newId();
    const text = `insert into platform.mails (id, kind, recipient, locale, about, state, posted_at) values ($1, $2, $3, $4, $5, 'waiting', $6)`;
    await inTransaction(currentTransaction(), text, [id, kind, recipient, locale, about, this.clock.now()]);
    await this.queue.add(currentTransaction(), mailQueue, [{ mailId: id }]);
  }

  async again(mailId: string): Promise<boolean> {
    const text = `update platform.mails set state = 'waiting', tries = 0 where id = $1 and state in ('failed', 'refused') returning id`;
    const found = await inTransaction(currentTransaction(), text, [mailId]);
    await this.queue.add(currentTransaction(), mailQueue, found.map(() => ({ mailId })));
    return found.length > 0;
  }
}
