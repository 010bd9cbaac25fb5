import { Aggregate } from '#platform/kernel';
import { PipelineIncomplete } from './deals.errors.ts';

export const stageTypes = ['open', 'won', 'lost'] as const;
export type StageType = (typeof stageTypes)[number];

/** What a stage may ask to be known before a deal enters it. */
export const requirableFields = ['organizationId', 'amount', 'closeDate', 'nextStep', 'nextStepAt', 'leadSource', 'businessLineId', 'description', 'people', 'lineItems', 'competitors'] as const;

export interface StageFields {
  readonly name?: string | undefined;
  readonly position?: number | undefined;
  readonly probability?: number | undefined;
  readonly type?: StageType | undefined;
  readonly requiredFields?: readonly string[] | undefined;
  readonly maxDays?: number | null | undefined;
}

const given = (fields: object): object => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A step on the way of a pipeline's deals. `maxDays` is how long one may stay before it rots. */
export class Stage extends Aggregate<Stage> {
  readonly version!: number;
  readonly name!: string;
  readonly position!: number;
  readonly probability!: number;
  readonly type!: StageType;
  readonly requiredFields!: string[];
  readonly maxDays!: number | null;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;
  readonly deletedAt!: Date | null;

  constructor(readonly id: string, readonly pipelineId: string) { super(); }

  static add(id: string, pipelineId: string, fields: StageFields & { readonly name: string; readonly type: StageType }, position: number, at: Date): Stage {
    const stage = new Stage(id, pipelineId);
    const probability = fields.type === 'won' ? 100 : fields.type === 'lost' ? 0 : 50;
    stage.change({ probability, requiredFields: [], maxDays: null, position, createdAt: at, deletedAt: null });
    stage.redefine(fields, at);
    return stage;
  }

  redefine(fields: StageFields, at: Date): void {
    this.change({ ...given(fields), ...(fields.requiredFields && { requiredFields: [...fields.requiredFields] }), updatedAt: at });
  }

  place(position: number, at: Date): void {
    if (position !== this.position) this.change({ position, updatedAt: at });
  }

  remove(at: Date): void {
    this.change({ deletedAt: at, updatedAt: at });
  }
}

/** The way of one kind of deals, such as those of a business line. */
export class Pipeline extends Aggregate<Pipeline> {
  readonly version!: number;
  readonly name!: string;
  readonly businessLineId!: string | null;
  readonly position!: number;
  readonly isActive!: boolean;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;
  readonly deletedAt!: Date | null;

  constructor(readonly id: string) { super(); }

  static add(id: string, fields: { readonly name: string; readonly businessLineId?: string | null | undefined; readonly position: number }, at: Date): Pipeline {
    const pipeline = new Pipeline(id);
    pipeline.change({ name: fields.name, businessLineId: fields.businessLineId ?? null, position: fields.position, isActive: true, createdAt: at, updatedAt: at, deletedAt: null });
    return pipeline;
  }

  redefine(fields: { readonly name?: string | undefined; readonly businessLineId?: string | null | undefined; readonly position?: number | undefined; readonly isActive?: boolean | undefined }, at: Date): void {
    this.change({ ...given(fields), updatedAt: at });
  }

  /** One of its stages changed; who looks at the pipeline has an older one. */
  touch(at: Date): void {
    this.change({ updatedAt: at });
  }

  remove(at: Date): void {
    this.change({ deletedAt: at, updatedAt: at });
  }
}

/** The stages of a pipeline in their order. */
export class StageOrder {
  constructor(readonly stages: readonly Stage[]) {}

  first(type: StageType): Stage {
    const stage = this.stages.find((each) => each.type === type);
    if (!stage) throw new PipelineIncomplete(type);
    return stage;
  }

  /** @throws PipelineIncomplete when one of the three types would be missing */
  requireWhole(): void {
    for (const type of stageTypes) this.first(type);
  }

  /** Puts a stage at a place and numbers all anew. */
  arrange(moved: Stage, position: number, at: Date): void {
    const others = this.stages.filter((each) => each !== moved);
    others.splice(Math.max(0, Math.min(position, others.length)), 0, moved);
    others.forEach((stage, index) => stage.place(index, at));
  }
}
