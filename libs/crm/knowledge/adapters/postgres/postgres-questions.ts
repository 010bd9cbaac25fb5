import { Injectable } from '@nestjs/common';
import { currentActor, currentTransaction, inTransaction } from '#platform/bus';
import { ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { SqlText } from '#platform/records';
import { Question, Questions } from '../../domain/question.ts';
import { putTo } from './questions.sql.ts';
import { requireVersion } from './require-version.ts';

@Injectable()
export class PostgresQuestions extends Questions {
  async stepAt(stepId: string): Promise<{ processId: string; ownerId: string; name: string }> {
    const text = `select s.process_id as "processId", s.name, p.owner_id as "ownerId" from knowledge.steps_in_force s join knowledge.published_processes p on p.process_id = s.process_id where s.step_id = $1`;
    const [step] = await inTransaction<{ processId: string; ownerId: string; name: string }>(currentTransaction(), text, [stepId]);
    if (!step) throw ReferenceNotFound.at('stepId');
    return step;
  }

  add(question: Question): void {
    currentTransaction().persist(question);
  }

  async get(id: string): Promise<Question> {
    const sql = new SqlText();
    const [row] = await inTransaction<{ version: number }>(currentTransaction(), `select q.version from knowledge.questions q where q.id = ${sql.bind(id, 'uuid')} and ${putTo(currentActor(), sql)} for update of q`, sql.values);
    if (!row) throw new ResourceNotFound();
    requireVersion(id, row.version);
    return (await currentTransaction().findOneOrFail(Question as never, { id } as never)) as Question;
  }
}
