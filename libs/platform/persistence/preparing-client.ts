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
  override query(...given: unknown[]): never {
    const [text, values, ...rest] = given;
    const isRepeated = typeof text === 'string' && Array.isArray(values) && values.length > 0 && comesAgain(text);
    const send = super.query.bind(this) as unknown as (...args: unknown[]) => never;
    return isRepeated ? send({ name: statementName(text), text, values: values as unknown[] }, ...rest) : send(...given);
  }
}
