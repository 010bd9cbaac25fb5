import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Queue } from '#platform/outbox';

/** Prometheus metrics of this process: its own health, and how long each route takes. No personal data, no ids. */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({ name: 'http_request_duration_seconds', help: 'Time from request to answer.', labelNames: ['method', 'route', 'status'], buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5], registers: [this.registry] });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  watch(server: FastifyInstance): void {
    server.addHook('onResponse', (request, reply, done) => {
      this.requests.observe({ method: request.method, route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) }, reply.elapsedTime / 1000);
      done();
    });
  }

  /** What waits in each queue, asked when somebody looks; a queue whose name ends with -dead holds what was given up. */
  watchQueue(queue: Pick<Queue, 'lengths'>): void {
    const gauge = new Gauge({
      name: 'holdfast_queue_waiting', help: 'Items that wait in a queue.', labelNames: ['queue'], registers: [this.registry],
      async collect() {
        try {
          for (const { queue: name, waiting } of await queue.lengths()) gauge.set({ queue: name }, waiting);
        } catch {
          gauge.reset(); // without the database nobody knows; readiness says that it is away
        }
      },
    });
  }
}
