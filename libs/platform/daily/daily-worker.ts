import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { faultText } from '#platform/kernel';
import { DailyRound } from './daily-round.ts';

const lookEvery = 60_000;

/** Goes the daily round at the start and every minute: a new day begins within a minute of midnight UTC. */
@Injectable()
export class DailyWorker implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Daily');
  private timer: NodeJS.Timeout | null = null;
  private going: Promise<void> | null = null;

  constructor(private readonly round: DailyRound) {}

  start(): void {
    this.look();
    this.timer = setInterval(() => this.look(), lookEvery);
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.going;
  }

  private look(): void {
    this.going ??= this.round.go((name, error) => this.logger.error(`${name}: ${faultText(error)}`)).then(() => void (this.going = null));
  }
}
