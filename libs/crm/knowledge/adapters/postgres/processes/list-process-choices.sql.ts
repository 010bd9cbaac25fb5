import { activityTypes } from '#crm/activities';
import { currentActor, Handles, Reads } from '#platform/bus';
import { ListProcessChoices, type ProcessChoices } from '../../../application/processes/list-process-choices.ts';
import type { StepRole, BoundStage } from '../../../application/processes/process-records.ts';
import { ApiOperations } from '../../../domain/processes/ports.ts';
import { screens } from '../../../domain/processes/screens.ts';

@Handles(ListProcessChoices)
export class ListProcessChoicesSql {
  constructor(private readonly reads: Reads, private readonly operations: ApiOperations) {}

  async execute(): Promise<ProcessChoices> {
    const roles = await this.reads.rows<StepRole>('select id, code, name from identity.role_card order by name, id');
    const stages = currentActor().grants.has('deals.read') ? await this.reads.rows<BoundStage>('select id, name, pipeline_name as pipeline from deals.stage_card where is_offered order by pipeline_position, pipeline_id, position, id') : [];
    return { roles, stages, screens: [...screens], activityTypes: [...activityTypes], operations: [...this.operations.all()] };
  }
}
