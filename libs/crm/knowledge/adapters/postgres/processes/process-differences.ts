import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/bus';
import { Clock } from '#platform/kernel';
import type { StepRecord } from '../../../application/processes/process-records.ts';
import type { OutlineChange, ProcessDifference, StepChangeRecord, TouchedRole } from '../../../application/processes/process-versions.ts';
import { outlineDifference, type Content, type OutlineField } from '../../../domain/processes/content.ts';
import { stepDifference } from '../../../domain/processes/step-difference.ts';

/** A version with the names of what it names. */
export type NamedContent = Omit<Content, 'steps'> & { readonly businessLine: string | null; readonly owner: string | null; readonly steps: StepRecord[] };

const touched = `select r.id, r.code, r.name, (select count(*)::int from identity.role_holder u where u.status = 'active' and r.id = any(u.role_ids) and r.id = any(identity.roles_held(u.role_ids, u.role_terms, $2::date))) as people
  from identity.role_card r where r.id = any($1) order by r.name, r.id`;

/** What differs between two versions, and whose work that is. */
@Injectable()
export class ProcessDifferences {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async between(before: NamedContent, after: NamedContent): Promise<ProcessDifference> {
    const steps = stepDifference(before.steps as never, after.steps as never) as unknown as StepChangeRecord[];
    const ids = steps.filter(({ kind }) => kind !== 'moved' && kind !== 'bound').flatMap(({ before: was, after: is }) => [...(was?.roleIds ?? []), ...(is?.roleIds ?? [])]);
    const roles = ids.length === 0 ? [] : await this.reads.rows<TouchedRole>(touched, [[...new Set(ids)], this.clock.today()]);
    return { outline: outlineDifference(before, after).map((field) => outlineChange(field, before, after)), steps, roles };
  }
}

const outlineChange = (field: OutlineField, before: NamedContent, after: NamedContent): OutlineChange => ({ field, before: said(field, before), after: said(field, after) });

function said(field: OutlineField, content: NamedContent): string {
  if (field === 'businessLineId') return content.businessLine ?? '';
  if (field === 'ownerId') return content.owner ?? '';
  return content[field];
}
