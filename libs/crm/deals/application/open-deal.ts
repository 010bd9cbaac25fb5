import { Handles, refuseClosedFields } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Id, Many, Text } from '#platform/fields';
import { DuplicateRefused, newId, ReferenceNotFound } from '#platform/kernel';
import { Deal } from '../domain/deal.ts';
import { CloseByVerb, FieldsRequired } from '../domain/deals.errors.ts';
import { Deals, Pipelines } from '../domain/ports.ts';
import { ExactFacts } from './deal-facts.ts';
import { DealFields } from './deal-fields.ts';
import { DealPersonInput, Involvement } from './involvement.ts';
import { Ownership } from './ownership.ts';

/** Opens a deal in a stage of a pipeline; the first of each where none is named. */
@Requires('deals.create')
@Refuses(DuplicateRefused, ReferenceNotFound, FieldsRequired, CloseByVerb)
export class OpenDeal extends DealFields<string> {
  @Id({ optional: true }) readonly id?: string;
  @Text({ max: 300, example: 'Pumping station, second line' }) readonly name!: string;
  @Id({ optional: true }) readonly pipelineId?: string;
  @Id({ optional: true }) readonly stageId?: string;
  @Id({ optional: true }) readonly ownerId?: string;
  @Id({ optional: true, nullable: true }) readonly teamId?: string | null;
  @Many(() => DealPersonInput, { optional: true, max: 50 }) readonly people?: DealPersonInput[];
}

@Handles(OpenDeal)
export class OpenDealHandler {
  constructor(private readonly deals: Deals, private readonly pipelines: Pipelines, private readonly facts: ExactFacts, private readonly ownership: Ownership, private readonly involvement: Involvement) {}

  async execute({ id = newId(), name, pipelineId, stageId, ownerId, teamId, people = [], ...fields }: OpenDeal): Promise<string> {
    refuseClosedFields('deal', { ...fields, ...(people.length > 0 && { people }) });
    const stage = await this.stage(pipelineId, stageId);
    const stamp = this.ownership.stamp();
    const { deal, change } = Deal.open(id, { ...(await this.facts.of(fields)), name: name.trim() }, stage, await this.ownership.ofNew({ ownerId, teamId }), stamp);
    this.deals.add(deal);
    this.deals.add(change);
    if (people.length > 0) await this.involvement.ofPeople(deal, people, stamp);
    deal.meet(stage);
    return id;
  }

  private async stage(pipelineId: string | undefined, stageId: string | undefined) {
    if (stageId === undefined) return (await this.pipelines.offered(pipelineId, 'pipelineId')).first('open');
    const stage = await this.pipelines.stageFor(stageId, 'stageId');
    if (pipelineId !== undefined && stage.pipelineId !== pipelineId) throw ReferenceNotFound.at('stageId');
    return stage;
  }
}
