import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/postgresql';
import { inTransaction } from '#platform/bus';
import { Clock, newId } from '#platform/kernel';

interface Miss {
  readonly id: string;
  readonly words: string;
  readonly asked: string;
  readonly at: string;
}

const everyMs = 1000;
const mostWaiting = 1000;
/** So many different ones are kept open. */
const mostKept = 5000;

/** Questions without an answer, written in batches off the read path as the log of reads is; who asked is not among them. */
@Injectable()
export class SearchMisses implements BeforeApplicationShutdown {
  private waiting = new Map<string, Miss>();
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();
  private readonly logger = new Logger('SearchMisses');

  constructor(private readonly orm: MikroORM, private readonly clock: Clock) {}

  /** One that is asked again within the second counts once. */
  note(asked: string, stems: readonly string[]): void {
    const words = [...new Set(stems)].sort().join(' ');
    if (this.waiting.size < mostWaiting) this.waiting.set(words, { id: newId(), words, asked: asked.trim(), at: this.clock.now().toISOString() });
    this.timer ??= setTimeout(() => void this.flush(), everyMs).unref();
  }

  flush(): Promise<void> {
    this.timer = null;
    return (this.writing = this.writing.then(() => this.write()));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
  }

  private async write(): Promise<void> {
    const batch = [...this.waiting.values()];
    this.waiting = new Map();
    if (batch.length === 0) return;
    const text = `insert into knowledge.search_misses as m (id, words, asked, times, first_at, last_at)
      select id, words, asked, 1, at, at from json_to_recordset($1::json) as x(id uuid, words text, asked text, at timestamptz) where (select count(*) from knowledge.search_misses) < ${mostKept}
      on conflict (words) do update set times = m.times + 1, last_at = excluded.last_at, settled_at = null, settled_by_id = null`;
    await inTransaction(this.orm.em.fork(), text, [JSON.stringify(batch)]).catch((error: unknown) => this.logger.error(`${batch.length} questions without an answer could not be noted: ${String(error)}`));
  }
}
