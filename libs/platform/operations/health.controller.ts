import { Controller, Get, Header, Injectable, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ReadPool } from '#platform/persistence';
import { Metrics } from './metrics.ts';

/** Whether this process takes requests; it stops being ready before it stops. */
@Injectable()
export class Readiness {
  stopping = false;

  constructor(private readonly pool: ReadPool) {}

  async isReady(): Promise<boolean> {
    if (this.stopping) return false;
    try {
      await this.pool.rows({ text: 'select 1 as one', values: [] });
      return true;
    } catch {
      return false; // the answer is exactly that the database does not answer
    }
  }
}

@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness, private readonly metrics: Metrics) {}

  @Get('health/live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('health/ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const ready = await this.readiness.isReady();
    void reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'unavailable' });
  }

  @Get('metrics') @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  measured(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
