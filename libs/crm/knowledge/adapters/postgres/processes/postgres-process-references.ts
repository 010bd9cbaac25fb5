import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, inTransaction } from '#platform/bus';
import { Clock, ReferenceNotFound, type Violation } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { ApiOperations, ProcessReferences } from '../../../domain/processes/ports.ts';
import { meantFor } from '../meant-for.ts';
import type { ProcessStep } from '../../../domain/processes/process-step.ts';

type Step = Omit<ProcessStep, 'id'>;

/** Where in a step another record is named, and which of the named are there. */
const named: readonly { readonly field: string; readonly ids: (step: Step) => readonly string[]; readonly there: (ids: string, day: string, sql: SqlText) => string }[] = [
  { field: 'roleIds', ids: ({ roleIds }) => roleIds, there: (ids) => `identity.role_card where id = any(${ids})` },
  { field: 'control/byRoleId', ids: ({ control }) => (control?.byRoleId ? [control.byRoleId] : []), there: (ids) => `identity.role_card where id = any(${ids})` },
  { field: 'stageIds', ids: ({ stageIds }) => stageIds, there: (ids) => `deals.stage_card where id = any(${ids}) and is_offered` },
  { field: 'articleId', ids: ({ articleId }) => (articleId ? [articleId] : []), there: (ids, day, sql) => `knowledge.articles a where a.id = any(${ids}) and a.archived_at is null and ${meantFor('a', currentActor(), day, sql)}` },
];

@Injectable()
export class PostgresProcessReferences extends ProcessReferences {
  constructor(private readonly operations: ApiOperations, private readonly clock: Clock) { super(); }

  async ofSteps(steps: readonly Step[]): Promise<void> {
    const missing: Violation[] = [];
    for (const { field, ids, there } of named) {
      const wanted = [...new Set(steps.flatMap(ids))];
      if (wanted.length === 0) continue;
      const sql = new SqlText();
      const text = `select id from ${there(sql.bind(wanted, 'uuid[]'), this.clock.today(), sql)}`;
      const found = new Set((await inTransaction<{ id: string }>(currentTransaction(), text, sql.values)).map(({ id }) => id));
      missing.push(...at(steps, field, (step) => ids(step).some((id) => !found.has(id))));
    }
    const operations = new Set(this.operations.all());
    missing.push(...at(steps, 'operation', ({ operation }) => operation !== null && !operations.has(operation)));
    if (missing.length > 0) throw new ReferenceNotFound(missing);
  }

  async businessLine(id: string, field: string): Promise<void> {
    await one('select from contacts.business_line_card where id = $1', id, field);
  }

  async owner(id: string, field: string): Promise<void> {
    await one(`select from identity.user_card where id = $1 and status = 'active'`, id, field);
  }
}

const at = (steps: readonly Step[], field: string, wrong: (step: Step) => boolean): Violation[] => steps.flatMap((step, index) => (wrong(step) ? [{ pointer: `/steps/${index}/${field}`, code: 'reference.not-found' }] : []));

async function one(text: string, id: string, field: string): Promise<void> {
  if ((await inTransaction(currentTransaction(), text, [id])).length === 0) throw ReferenceNotFound.at(field);
}
