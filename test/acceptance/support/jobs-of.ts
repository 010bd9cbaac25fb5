import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { JobBoard, RunJob } from '#platform/jobs';

/** Does at once, and one after the other, what the worker does in its own time. */
export function jobsOf(app: NestFastifyApplication): () => Promise<number> {
  const board = app.get(JobBoard);
  return async () => {
    for (let ran = 0; ; ) {
      const waiting = await board.waiting();
      if (waiting.length === 0) return ran;
      for (const id of waiting) {
        const job = await board.claim(id);
        if (job) await app.get(RunJob).run(job);
        ran++;
      }
    }
  };
}
