import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Configuration } from '#platform/settings';
import { AuditSeals } from './audit-seals.ts';
import { HeadsFile } from './heads-file.ts';
import { headText, type Head } from './seal.ts';

const lookEvery = 5000;
/** Where a file keeps every head, the log says the newest of them so seldom. */
const sayEvery = 3_600_000;

/** Seals what was audited every few seconds, and puts each head where a hand in the database does not reach: into a file, and into the log. */
@Injectable()
export class AuditSealing implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Audit');
  private readonly file: HeadsFile | null;
  private timer: NodeJS.Timeout | null = null;
  private sealing: Promise<void> | null = null;
  private isStopping = false;
  private last: Head | null = null;
  private saidAt = -Infinity;

  constructor(private readonly seals: AuditSeals, { auditHeads, logLevel }: Configuration) {
    this.file = auditHeads === null ? null : new HeadsFile(auditHeads);
    this.isSilent = logLevel === 'silent';
  }

  private readonly isSilent: boolean;

  start(): void {
    this.look();
    this.timer = setInterval(() => this.look(), lookEvery);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    if (this.timer) clearInterval(this.timer);
    await this.sealing;
  }

  private look(): void {
    this.sealing ??= this.sealAll().catch((error: unknown) => this.logger.error((error as Error).message)).then(() => void (this.sealing = null));
  }

  private async sealAll(): Promise<void> {
    while (!this.isStopping) {
      const seal = await this.seals.sealNext((before) => this.requireKnown(before));
      if (!seal) return;
      this.last = seal;
      await this.file?.add(seal, seal.at);
      if (this.isDue(new Date(seal.at))) process.stdout.write(`${JSON.stringify({ auditHead: headText(seal), at: seal.at, rows: seal.rowIds.length })}\n`);
    }
  }

  private isDue(at: Date): boolean {
    if (this.isSilent || (this.file && at.getTime() - this.saidAt < sayEvery)) return false;
    this.saidAt = at.getTime();
    return true;
  }

  /** The audit never stops; that it was tampered with is said aloud. */
  private requireKnown(before: Head | null): void {
    const known = this.last;
    if (!known || (before && (before.number > known.number || before.hash === known.hash))) return;
    this.logger.error(`The audit was cut or rewritten: seal ${headText(known)} is gone, the last one is ${before ? headText(before) : 'none'}. Run npm run verify-audit.`);
    this.last = before;
  }
}
