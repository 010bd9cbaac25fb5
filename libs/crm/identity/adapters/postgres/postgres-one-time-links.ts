import { Injectable } from '@nestjs/common';
import { currentContext, currentTransaction, inTransaction } from '#platform/bus';
import { Clock, newId, ResourceNotFound } from '#platform/kernel';
import { Secrets } from '#platform/secrets';
import { Configuration } from '#platform/settings';
import { OneTimeLink, type LinkPurpose } from '../../domain/one-time-link.ts';
import { OneTimeLinks } from '../../domain/ports.ts';
import { hashOf } from './postgres-sessions.ts';

const pages: Readonly<Record<LinkPurpose, string>> = { invitation: 'invitation', 'password-reset': 'new-password' };

@Injectable()
export class PostgresOneTimeLinks extends OneTimeLinks {
  constructor(private readonly secrets: Secrets, private readonly configuration: Configuration, private readonly clock: Clock) { super(); }

  async make(userId: string, purpose: LinkPurpose): Promise<OneTimeLink> {
    for (const open of await this.openOf({ userId, purpose })) open.end(this.clock.now());
    const id = newId();
    const link = OneTimeLink.make(id, userId, purpose, hashOf(this.tokenOf(id, purpose)), currentContext().actor?.userId ?? null, this.clock.now());
    currentTransaction().persist(link);
    return link;
  }

  /** Behind the #, which browsers send to nobody: it stands in no log and no Referer. */
  addressOf({ id, purpose }: OneTimeLink): string {
    return `${this.configuration.publicUrl.replace(/\/$/u, '')}/${pages[purpose]}#${this.tokenOf(id, purpose)}`;
  }

  hashOf(token: string): Buffer { return hashOf(token); }

  find(id: string): Promise<OneTimeLink | null> {
    return currentTransaction().findOne(OneTimeLink as never, { id } as never) as Promise<OneTimeLink | null>;
  }

  async carrying(token: string, purpose: LinkPurpose): Promise<OneTimeLink> {
    const [row] = await inTransaction<{ id: string }>(currentTransaction(), 'select id from identity.one_time_links where token_hash = $1 and purpose = $2 for update', [hashOf(token), purpose]);
    if (!row) throw new ResourceNotFound();
    return (await this.find(row.id))!;
  }

  async endAllOf(userId: string): Promise<void> {
    for (const open of await this.openOf({ userId })) open.end(this.clock.now());
  }

  async madeSince(userId: string, purpose: LinkPurpose, since: Date): Promise<number> {
    const [row] = await inTransaction<{ n: number }>(currentTransaction(), 'select count(*)::int as n from identity.one_time_links where user_id = $1 and purpose = $2 and created_at > $3', [userId, purpose, since]);
    return row!.n;
  }

  private openOf(of: { readonly userId: string; readonly purpose?: LinkPurpose }): Promise<OneTimeLink[]> {
    return currentTransaction().find(OneTimeLink as never, { ...of, usedAt: null, endedAt: null } as never) as Promise<OneTimeLink[]>;
  }

  private tokenOf(id: string, purpose: LinkPurpose): string {
    return this.secrets.token(`identity.link ${purpose}`, id);
  }
}
