import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Flag, FromPath, Id, Many, Text, Whole } from '#platform/fields';
import { Clock, Command, newId, ReferenceNotFound, ResourceNotFound, ValidationFailed } from '#platform/kernel';
import { LastPipeline, PipelineIncomplete, StageInUse } from '../domain/deals.errors.ts';
import { Pipeline, Stage, StageOrder, type StageFields, type StageType } from '../domain/pipeline.ts';
import { DealReferences, Pipelines } from '../domain/ports.ts';
import { NewStage } from './stage-commands.ts';

/** A pipeline with its stages in order: at least an open, a won and a lost one. */
@Requires('deals.administer')
@Refuses(ReferenceNotFound, PipelineIncomplete)
export class AddPipeline extends Command<string> {
  @Text({ max: 120 }) readonly name!: string;
  @Id({ optional: true, nullable: true }) readonly businessLineId?: string | null;
  @Many(() => NewStage, { max: 50 }) readonly stages!: NewStage[];
}

@Handles(AddPipeline)
export class AddPipelineHandler {
  constructor(private readonly pipelines: Pipelines, private readonly references: DealReferences, private readonly clock: Clock) {}

  async execute({ name, businessLineId, stages }: AddPipeline): Promise<string> {
    if (businessLineId) await this.references.businessLine(businessLineId, 'businessLineId');
    return addPipeline(this.pipelines, { name, businessLineId }, stages, this.clock.now());
  }
}

export async function addPipeline(pipelines: Pipelines, fields: { name: string; businessLineId?: string | null | undefined }, stages: readonly (StageFields & { name: string; type: StageType })[], at: Date): Promise<string> {
  const pipeline = Pipeline.add(newId(), { ...fields, position: await pipelines.nextPosition() }, at);
  const order = new StageOrder(stages.map((stage, index) => Stage.add(newId(), pipeline.id, stage, index, at)));
  order.requireWhole();
  pipelines.add(pipeline);
  for (const stage of order.stages) pipelines.add(stage);
  return pipeline.id;
}

@Requires('deals.administer')
@Refuses(ResourceNotFound, ReferenceNotFound)
export class ChangePipeline extends Command<string> {
  @FromPath() readonly pipelineId!: string;
  @Text({ optional: true, min: 1, max: 120 }) readonly name?: string;
  @Id({ optional: true, nullable: true }) readonly businessLineId?: string | null;
  @Whole({ optional: true, max: 1000 }) readonly position?: number;
  @Flag({ optional: true }) readonly isActive?: boolean;
}

@Handles(ChangePipeline)
export class ChangePipelineHandler {
  constructor(private readonly pipelines: Pipelines, private readonly references: DealReferences, private readonly clock: Clock) {}

  async execute({ pipelineId, ...fields }: ChangePipeline): Promise<string> {
    const pipeline = await this.pipelines.get(pipelineId);
    if (fields.businessLineId) await this.references.businessLine(fields.businessLineId, 'businessLineId');
    if (fields.isActive === false && pipeline.isActive && (await this.pipelines.countOthers(pipelineId)) === 0) throw new ValidationFailed([{ pointer: '/isActive', code: 'last-pipeline' }]);
    pipeline.redefine(fields, this.clock.now());
    return pipelineId;
  }
}

/** Takes a pipeline away once no open deal is in it; what was closed in it keeps its name. */
@Requires('deals.administer')
@Refuses(ResourceNotFound, StageInUse, LastPipeline)
export class RemovePipeline extends Command<string> {
  @FromPath() readonly pipelineId!: string;
}

@Handles(RemovePipeline)
export class RemovePipelineHandler {
  constructor(private readonly pipelines: Pipelines, private readonly clock: Clock) {}

  async execute({ pipelineId }: RemovePipeline): Promise<string> {
    const pipeline = await this.pipelines.get(pipelineId);
    if ((await this.pipelines.countOthers(pipelineId)) === 0) throw new LastPipeline();
    const { stages } = await this.pipelines.stages(pipelineId);
    const count = await this.pipelines.openDealsIn({ pipelineId });
    if (count > 0) throw new StageInUse(count);
    for (const stage of stages) stage.remove(this.clock.now());
    pipeline.remove(this.clock.now());
    return pipelineId;
  }
}
