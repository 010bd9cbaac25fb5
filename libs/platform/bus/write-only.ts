import { Choice, Id } from '#platform/fields';

/** What is answered of a record to whoever may write it but not read it. */
export class WriteOnly {
  @Id() readonly id!: string;
  @Choice(['write-only'], { description: 'The record was written; whoever wrote it may not read it.' }) readonly access!: 'write-only';

  /** A command answers the id of what it wrote, alone or with more. */
  static of(result: unknown): WriteOnly {
    return { id: typeof result === 'object' && result !== null && 'id' in result ? String(result.id) : String(result), access: 'write-only' };
  }
}
