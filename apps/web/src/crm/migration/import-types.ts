import type { AnswerOf, GivenTo, Operation } from '../../api/operation.ts';

export type Import = AnswerOf<Operation<'get', '/imports/{importId}'>>;
export type ImportSummary = AnswerOf<Operation<'get', '/imports'>>['items'][number];
export type ImportChange = NonNullable<GivenTo<Operation<'patch', '/imports/{importId}'>>['body']>;
export type Rule = Import['rule'];
export type PreviewRow = AnswerOf<Operation<'get', '/imports/{importId}/preview'>>['items'][number];
export type ImportRow = AnswerOf<Operation<'get', '/imports/{importId}/rows'>>['items'][number];
export type RowError = ImportRow['errors'][number];

export type Contents = Import['contents'];
export const contentsOfFiles = ['parties', 'deals', 'activities'] as const satisfies readonly Contents[];

export const rules = ['only-if-empty', 'overwrite', 'never'] as const;
export const steps = ['file', 'columns', 'rules', 'check'] as const;
export type Step = (typeof steps)[number];
