import { Injectable } from '@nestjs/common';
import { Queue } from '#platform/outbox';
import { MailDelivery } from './mail-delivery.ts';
import { mailQueue } from './mails.ts';

@Injectable()
export class MailWorker {
  constructor(private readonly queue: Queue, private readonly delivery: MailDelivery) {}

  start(): Promise<void> {
    return this.queue.work<{ readonly mailId: string }>(mailQueue, 5, ({ data }) => this.delivery.deliver(data.mailId));
  }
}
