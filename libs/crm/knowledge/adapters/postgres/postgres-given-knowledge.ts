import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { Article } from '../../domain/article.ts';
import { Edition } from '../../domain/edition.ts';
import { GivenKnowledge } from '../../domain/given-knowledge.ts';
import { Process } from '../../domain/processes/process.ts';

@Injectable()
export class PostgresGivenKnowledge extends GivenKnowledge {
  articles(ids: readonly string[]): Promise<Article[]> { return locked(Article, 'articles', ids); }
  editions(ids: readonly string[]): Promise<Edition[]> { return locked(Edition, 'editions', ids); }
  processes(ids: readonly string[]): Promise<Process[]> { return locked(Process, 'processes', ids); }
}

async function locked<T extends object>(type: abstract new (...args: never[]) => T, table: string, ids: readonly string[]): Promise<T[]> {
  await inTransaction(currentTransaction(), `select from knowledge.${table} where id = any($1::uuid[]) order by id for update`, [ids]);
  return currentTransaction().find(type as never, { id: { $in: [...ids] } } as never);
}
