import type { GivenTo, Operation } from '../../api/operation.ts';
import type { components } from '../../api/generated/schema.ts';

type Schemas = components['schemas'];

export type Possibility = Schemas['BulkPossibility'];
export type BulkBody = GivenTo<Operation<'post', '/bulk/{kind}'>>['body'];
export type BulkRow = Schemas['BulkRowRecord'];

/** What a job of many records says when it has ended. */
export type BulkResult = { kind: string; selected: number; changed: number; unchanged: number; refused: number; left: number; refusedFileId: string | null; undoneBy: string | null };

/** One thing that is to be written; undefined while nobody has said what. */
export type Line = { name: string; value: unknown };

/** The records that are meant: those selected one by one, or all that a list finds. */
export type Target = { kind: string; ids: string[]; everything: boolean; count: number; q: string; filter: object | undefined };
