import { createHmac } from 'node:crypto';
import { Secrets } from '#platform/secrets';
import { saidBy, type AuditRow } from './audited-row.ts';

export const markBytes = 16;

interface Key {
  readonly id: string;
  readonly marks: Buffer;
  readonly seals: Buffer;
}

/**
 * The keys that the audit is marked and sealed with, made from the installation's secret: who has only the database makes neither.
 * What was sealed under a former secret is still checked with it.
 */
export class AuditKeys {
  private readonly keys: readonly [Key, ...Key[]];

  constructor(secret: string, formerSecrets: readonly string[] = [], /** Where the secret itself lies. */ readonly keptIn: 'configuration' | 'database' = 'configuration') {
    this.keys = [keyOf(secret), ...formerSecrets.map(keyOf)];
  }

  /** The name of the key in use; it tells nothing of the key. */
  get id(): string {
    return this.keys[0].id;
  }

  knows(id: string): boolean {
    return this.keys.some((key) => key.id === id);
  }

  /** The mark of a row, in hex. */
  markOf(row: AuditRow): string {
    return mark(this.keys[0], row);
  }

  /** Whether a mark is that of a row, under any known key. */
  proves(row: AuditRow, given: string): boolean {
    return this.keys.some((key) => mark(key, row) === given);
  }

  /** @throws Error for a key that is not known */
  sealed(text: string, keyId = this.id): string {
    const key = this.keys.find(({ id }) => id === keyId);
    if (!key) throw new Error(`The audit was sealed under a key that is not here: ${keyId}.`);
    return createHmac('sha256', key.seals).update(text).digest('hex');
  }
}

function keyOf(secret: string): Key {
  const secrets = new Secrets(secret);
  return { id: secrets.token('audit.key', 'id').slice(0, 11), marks: secrets.keyFor('audit.mark'), seals: secrets.keyFor('audit.seal') };
}

const mark = ({ marks }: Key, row: AuditRow): string => createHmac('sha256', marks).update(saidBy(row)).digest('hex').slice(0, markBytes * 2);
