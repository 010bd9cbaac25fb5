import { defineEntity, p } from '@mikro-orm/core';
import { persist } from '#platform/persistence';
import type { Content } from '../../../domain/processes/content.ts';
import type { ProcessStep } from '../../../domain/processes/process-step.ts';
import { ProcessVersion } from '../../../domain/processes/process-version.ts';
import { Process } from '../../../domain/processes/process.ts';

const text = () => p.string().columnType('text');
const ids = () => p.array().columnType('uuid[]');
const instant = p.datetime(3);

export const ProcessMapping = defineEntity({
  class: Process as never, className: 'Process', schema: 'knowledge', tableName: 'processes',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), name: text(), purpose: text(), trigger: text(), result: text(), businessLineId: p.uuid().nullable(), ownerId: p.uuid(),
    steps: p.json<readonly ProcessStep[]>(), publishedNumber: p.integer().nullable(), createdAt: instant, updatedAt: instant, deletedAt: p.datetime(3).nullable(),
  },
});

export const ProcessVersionMapping = defineEntity({
  class: ProcessVersion as never, className: 'ProcessVersion', schema: 'knowledge', tableName: 'process_versions',
  properties: {
    id: p.uuid().primary(), processId: p.uuid(), number: p.integer(), content: p.json<Content>(), changeNote: text(), changedStepIds: ids(), addedStepIds: ids(), removedStepIds: ids(),
    publishedById: p.uuid().nullable(), publishedAt: instant,
  },
});

persist({ mapping: ProcessMapping, className: 'Process', entity: 'process', kind: 'process', record: (each) => String(each['id']) });
persist({ mapping: ProcessVersionMapping, className: 'ProcessVersion', entity: 'process-version', kind: 'process', record: (each) => String(each['processId']) });
