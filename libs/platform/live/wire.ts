import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Configuration } from '#platform/settings';

/** Who hears a channel of the wire. */
export interface Ear {
  hear(payload: string): void;
  /** The wire broke or ends: what was announced from now until it is open again is not heard. */
  lost(): void;
}

/** One connection of the process that hears what any process announces. It is opened by whoever wants to hear, and after it broke by the next who does. */
@Injectable()
export class Wire implements BeforeApplicationShutdown {
  private readonly ears = new Map<string, Ear[]>();
  private readonly logger = new Logger('Wire');
  private opening: Promise<pg.Client> | null = null;
  private isOver = false;

  constructor(private readonly configuration: Configuration) {}

  /** To be done before the wire is opened. */
  lay(channel: string, ear: Ear): void {
    this.ears.set(channel, [...(this.ears.get(channel) ?? []), ear]);
  }

  /** Resolves once everything laid is heard. */
  async open(): Promise<void> {
    if (this.isOver) return this.tellLost();
    await (this.opening ??= this.connect());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isOver = true;
    const client = await this.opening?.catch(() => null);
    await client?.end();
    this.tellLost();
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.configuration.databaseUrl, keepAlive: true });
    client.on('notification', ({ channel, payload = '' }) => this.ears.get(channel)?.forEach((ear) => ear.hear(payload)));
    client.on('error', (error) => this.logger.warn(error.message));
    client.once('end', () => this.lost());
    try {
      await client.connect();
      for (const channel of this.ears.keys()) await client.query(`listen ${channel}`);
      return client;
    } catch (error) {
      this.opening = null;
      await client.end();
      throw error;
    }
  }

  private lost(): void {
    this.opening = null;
    this.tellLost();
  }

  private tellLost(): void {
    for (const ears of this.ears.values()) for (const ear of ears) ear.lost();
  }
}
