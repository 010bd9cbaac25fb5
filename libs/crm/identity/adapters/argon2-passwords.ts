import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Passwords } from '../domain/ports.ts';

// OWASP's second profile: 19 MiB, two passes. Algorithm 2 is argon2id.
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const atOnce = 4;

@Injectable()
export class Argon2Passwords extends Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, cost));
  }

  /** Without a hash it works as long as with one, so that nobody learns which e-mails exist. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const against = stored ?? (await (this.decoy ??= this.hash('nobody has this password')));
    const matched = await this.inTurn(() => verify(against, password));
    return stored !== null && matched;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= atOnce) await new Promise<void>((resume) => this.waiting.push(resume));
    this.running++;
    try {
      return await work();
    } finally {
      this.running--;
      this.waiting.shift()?.();
    }
  }
}
