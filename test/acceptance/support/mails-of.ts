import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MailDelivery, mailQueue } from '#platform/mail';
import type { TestDatabase } from '#platform/testing';

export interface Tried {
  readonly mailId: string;
  readonly error: string | null;
}

/** Does by hand and at once what the worker does in its own time: each letter that waits is tried once. */
export function mailsOf(app: NestFastifyApplication, database: TestDatabase): () => Promise<Tried[]> {
  return async () => {
    const tried: Tried[] = [];
    const waiting = await database.rows<{ id: string; data: { mailId: string } }>(`select id, data from pgboss.job where name = $1 and state < 'active' order by created_on, id`, [mailQueue]);
    for (const { id, data } of waiting) {
      const error = await app.get(MailDelivery).deliver(data.mailId).then(() => null, (reason: Error) => reason.message);
      if (error === null) await database.rows('delete from pgboss.job where name = $1 and id = $2', [mailQueue, id]);
      tried.push({ mailId: data.mailId, error });
    }
    return tried;
  };
}
