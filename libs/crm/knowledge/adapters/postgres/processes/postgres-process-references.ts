import { Injectable } from '@nestjs/common';
import { currentTransaction, inTransaction } from '#platform/bus';
import { ReferenceNotFound, type Violation } from '#platform/kernel';
import { ApiOperations, ProcessReferences } from '../../../domain/processes/ports.ts';
import type { ProcessStep } from '../../../domain/processes/process-step.ts';

type Step = Omit<ProcessStep, 'id'>;

/** Where in a step another record is named, and which of the named are there. */
const named: readonly { readonly field: string; readonly ids: (step: Step) => readonly string[]; readonly there: string }[] = [
  { field: 'roleIds', ids: ({ roleIds }) => roleIds, there: 'identity.role_label where id = any($1)' },
  { field: 'control/byRoleId', ids: ({ control }) => (control?.byRoleId ? [control.byRoleId] : []), there: 'identity.role_label where id = any($1)' },
  { field: 'stageIds', ids: ({ stageIds }) => stageIds, there: 'deals.stage_card where id = any($1) and is_offered' },
];

@Injectable()
export class PostgresProcessReferences extends ProcessReferences {
  constructor(private readonly operations: ApiOperations) { super(); }

  async ofSteps(steps: readonly Step[]): Promise<void> {
    const missing: Violation[] = [];
    for (const { field, ids, there } of named) {
      const wanted = [...new Set(steps.flatMap(ids))];
      if (wanted.length === 0) continue;
      const found = new Set((await inTransaction<{ id: string }>(currentTransaction(), `select id from ${there}`, [wanted])).map(({ id }) => id));
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
