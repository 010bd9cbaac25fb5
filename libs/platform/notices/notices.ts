import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { Clock, newId } from '#platform/kernel';
import { announceLive } from '#platform/live';

export const noticeTopic = 'notice';

export interface NewNotice {
  /** Whom it tells. */
  readonly to: string;
  /** What it says, `module.what-happened`; the web app has the words for it in each language. */
  readonly kind: string;
  /** Plain values for these words. One that is named as a field of the record is left out where the field is hidden from the reader. */
  readonly details: Readonly<Record<string, unknown>>;
  /** The page of the web app that it opens; null where nothing is to be opened. */
  readonly href: string | null;
  /** What it is about, by its kind among records or subjects of notices: whoever may not see that is not shown the notice. */
  readonly about?: { readonly kind: string; readonly id: string };
  /** A recipient is told once for each key. */
  readonly key: string;
  /** What is told again under the same key counts up the notice while it is unread, and is news again when it was read. */
  readonly gathers?: boolean;
}

/** Tells a colleague, in the app, what happened without him. It joins the transaction at work, and is heard of when that has committed. */
export abstract class Notices {
  abstract post(notice: NewNotice): Promise<void>;
}

const again = `update set details = excluded.details, href = excluded.href, about_kind = excluded.about_kind, about_id = excluded.about_id, posted_at = excluded.posted_at,
  times = case when n.read_at is null then n.times + 1 else 1 end, read_at = null`;

@Injectable()
export class PostgresNotices extends Notices {
  constructor(private readonly clock: Clock) { super(); }

  async post({ to, kind, details, href, about, key, gathers = false }: NewNotice): Promise<void> {
    const text = `insert into platform.notices as n (id, user_id, key, kind, details, href, about_kind, about_id, posted_at) values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9)
      on conflict (user_id, key) do ${gathers ? again : 'nothing'} returning id`;
    const values = [newId(), to, key, kind, JSON.stringify(details), href, about?.kind ?? null, about?.id ?? null, this.clock.now()];
    const [posted] = await inTransaction<{ id: string }>(currentTransaction(), text, values);
    if (posted) await announceLive({ userId: to, topic: noticeTopic, id: posted.id });
  }
}
