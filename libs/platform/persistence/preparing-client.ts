import pg from 'pg';
import { statementName } from './statement-name.ts';

const mostTexts = 2000;
const seen = new Map<string, number>();

/** Whether a text came before. What is sent once, such as an insert of an unusual number of rows, is not worth a name; and names end somewhere. */
function comesAgain(text: string): boolean {
  const times = (seen.get(text) ?? 0) + 1;
  if (times === 1 && seen.size >= mostTexts) return false;
  seen.set(text, times);
  return times > 2;
}

/**
 * A connection that names the statements that come again: PostgreSQL reads and plans each once a connection, and not every
 * time. Whoever sends them, such as the ORM, need not know.
 */
export class PreparingClient extends pg.Client {
  private isCutOff = false;

  constructor(...given: ConstructorParameters<typeof pg.Client>) {
    super(...given);
    this.on('error', () => (this.isCutOff = true)); // the statement under way or the next one says so; unheard, it would end the process
  }

  override query(...given: unknown[]): never {
    const [text, values, ...rest] = given;
    const isRepeated = typeof text === 'string' && Array.isArray(values) && values.length > 0 && comesAgain(text);
    const send = super.query.bind(this) as unknown as (...args: unknown[]) => never;
    if (text === 'rollback' && Array.isArray(values)) return this.rolledBack(send(...given) as Promise<unknown>) as never;
    return isRepeated ? send({ name: statementName(text), text, values: values as unknown[] }, ...rest) : send(...given);
  }

  /** What was cut off is rolled back. To say so gives the pool its place back: whoever cannot roll back keeps the connection for ever. */
  private async rolledBack(sent: Promise<unknown>): Promise<unknown> {
    try {
      return await sent;
    } catch (error) {
      if (this.isCutOff) return { rows: [] };
      throw error;
    }
  }
}
