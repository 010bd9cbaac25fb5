import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Choice, FromPath, Id, Text, Texts, Whole } from '#platform/fields';
import { Clock, Command, newId, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { PipelineIncomplete, StageInUse } from '../domain/deals.errors.ts';
import { requirableFields, Stage, StageOrder, stageTypes, type StageType } from '../domain/pipeline.ts';
import { Pipelines } from '../domain/ports.ts';

export class NewStage {
  @Text({ max: 120 }) readonly name!: string;
  @Choice(stageTypes) readonly type!: StageType;
  @Whole({ optional: true, max: 100 }) readonly probability?: number;
  @Texts({ optional: true, choices: requirableFields, max: 20 }) readonly requiredFields?: string[];
  @Whole({ optional: true, nullable: true, min: 1, max: 3650, description: 'After so many days a deal in it rots.' }) readonly maxDays?: number | null;
}

@Requires('deals.administer')
@Refuses(ResourceNotFound)
export class AddStage extends Command<string> {
  @FromPath() readonly pipelineId!: string;
  @Text({ max: 120 }) readonly name!: string;
  @Choice(stageTypes) readonly type!: StageType;
  @Whole({ optional: true, max: 100 }) readonly probability?: number;
  @Texts({ optional: true, choices: requirableFields, max: 20 }) readonly requiredFields?: string[];
  @Whole({ optional: true, nullable: true, min: 1, max: 3650 }) readonly maxDays?: number | null;
  @Whole({ optional: true, max: 100, description: 'Its place, from 0; behind the last open stage where absent.' }) readonly position?: number;
}

@Handles(AddStage)
export class AddStageHandler {
  constructor(private readonly pipelines: Pipelines, private readonly clock: Clock) {}

  async execute({ pipelineId, position, ...fields }: AddStage): Promise<string> {
    const pipeline = await this.pipelines.get(pipelineId);
    const order = await this.pipelines.stages(pipelineId);
    const at = this.clock.now();
    const stage = Stage.add(newId(), pipelineId, fields, -1, at);
    const behind = fields.type === 'open' ? order.stages.findLastIndex(({ type }) => type === 'open') + 1 : order.stages.length;
    new StageOrder([...order.stages, stage]).arrange(stage, position ?? behind, at);
    this.pipelines.add(stage);
    pipeline.touch(at);
    return pipelineId;
  }
}

@Requires('deals.administer')
@Refuses(ResourceNotFound)
export class ChangeStage extends Command<string> {
  @FromPath() readonly pipelineId!: string;
  @FromPath() readonly stageId!: string;
  @Text({ optional: true, min: 1, max: 120 }) readonly name?: string;
  @Whole({ optional: true, max: 100 }) readonly probability?: number;
  @Texts({ optional: true, choices: requirableFields, max: 20 }) readonly requiredFields?: string[];
  @Whole({ optional: true, nullable: true, min: 1, max: 3650 }) readonly maxDays?: number | null;
  @Whole({ optional: true, max: 100 }) readonly position?: number;
}

@Handles(ChangeStage)
export class ChangeStageHandler {
  constructor(private readonly pipelines: Pipelines, private readonly clock: Clock) {}

  async execute({ pipelineId, stageId, position, ...fields }: ChangeStage): Promise<string> {
    const pipeline = await this.pipelines.get(pipelineId);
    const order = await this.pipelines.stages(pipelineId);
    const stage = stageOf(order, stageId);
    const at = this.clock.now();
    stage.redefine(fields, at);
    if (position !== undefined) order.arrange(stage, position, at);
    pipeline.touch(at);
    await this.pipelines.settle(at);
    if (fields.probability !== undefined || fields.maxDays !== undefined) await this.pipelines.revalue(stageId);
    return pipelineId;
  }
}

/** Takes a stage away; open deals in it go on in another one, if that is said. */
@Requires('deals.administer')
@Refuses(ResourceNotFound, ReferenceNotFound, StageInUse, PipelineIncomplete)
export class RemoveStage extends Command<string> {
  @FromPath() readonly pipelineId!: string;
  @FromPath() readonly stageId!: string;
  @Id({ optional: true, from: 'query', description: 'The stage its open deals go on in.' }) readonly moveTo?: string;
}

@Handles(RemoveStage)
export class RemoveStageHandler {
  constructor(private readonly pipelines: Pipelines, private readonly clock: Clock) {}

  async execute({ pipelineId, stageId, moveTo }: RemoveStage): Promise<string> {
    const pipeline = await this.pipelines.get(pipelineId);
    const order = await this.pipelines.stages(pipelineId);
    const stage = stageOf(order, stageId);
    const rest = new StageOrder(order.stages.filter((each) => each !== stage));
    rest.requireWhole();
    const at = this.clock.now();
    if (moveTo !== undefined) {
      const target = rest.stages.find(({ id, type }) => id === moveTo && type === 'open');
      if (!target) throw ReferenceNotFound.at('moveTo');
      await this.pipelines.moveDeals(stage, target, at);
    }
    const count = await this.pipelines.openDealsIn({ stageId });
    if (count > 0) throw new StageInUse(count);
    stage.remove(at);
    rest.stages.forEach((each, index) => each.place(index, at));
    pipeline.touch(at);
    return pipelineId;
  }
}

function stageOf(order: StageOrder, stageId: string): Stage {
  const stage = order.stages.find(({ id }) => id === stageId);
  if (!stage) throw new ResourceNotFound();
  return stage;
}
