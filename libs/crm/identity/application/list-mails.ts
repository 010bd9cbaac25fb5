import { Handles } from '#platform/bus';
import { Requires } from '#platform/access';
import { Choice, Email, Id, Instant, Text, Whole, type Page } from '#platform/fields';
import { directoryKind, instant } from './directory-kind.ts';
import { NewestFirst, NewestFirstQuery } from './newest-first.ts';

export const mailStates = ['waiting', 'sent', 'dropped', 'refused', 'failed'] as const;

/** A letter and what became of it. Its words are not kept. */
export class MailRecord {
  @Id() readonly id!: string;
  @Text() readonly kind!: string;
  @Email() readonly recipient!: string;
  @Choice(mailStates, { description: 'refused: the server will never take it; failed: given up after all tries; dropped: no longer due.' }) readonly state!: string;
  @Whole() readonly tries!: number;
  @Text({ nullable: true, description: 'What the mail server said last.' }) readonly error!: string | null;
  @Instant() readonly postedAt!: string;
  @Instant({ nullable: true }) readonly settledAt!: string | null;
}

const mailKind = directoryKind('mail', 'platform.mails', 'identity.administer', {
  id: { select: 'r.id' },
  kind: { select: 'r.kind', filter: { on: 'r.kind', as: 'text' } },
  recipient: { select: 'r.recipient', filter: { on: 'r.recipient', as: 'text' } },
  state: { select: 'r.state', filter: { on: 'r.state', as: 'text' } },
  tries: { select: 'r.tries' },
  error: { select: 'r.error' },
  postedAt: { select: instant('r.posted_at') },
  settledAt: { select: instant('r.settled_at') },
});

@Requires('identity.administer')
export class ListMails extends NewestFirstQuery<MailRecord> {}

@Handles(ListMails)
export class ListMailsSql {
  constructor(private readonly newestFirst: NewestFirst) {}

  execute(query: ListMails): Promise<Page<MailRecord>> {
    return this.newestFirst.page(mailKind, query);
  }
}
