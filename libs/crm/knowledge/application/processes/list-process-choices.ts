import { activityTypes } from '#crm/activities';
import { Requires } from '#platform/access';
import { Many, Texts } from '#platform/fields';
import { Query } from '#platform/kernel';
import { screens } from '../../domain/processes/screens.ts';
import { StepRole, BoundStage } from './process-records.ts';

/** What a step may name. */
export class ProcessChoices {
  @Many(() => StepRole) readonly roles!: StepRole[];
  @Many(() => BoundStage, { description: 'None for whoever may not read deals.' }) readonly stages!: BoundStage[];
  @Texts({ choices: screens }) readonly screens!: string[];
  @Texts({ choices: activityTypes }) readonly activityTypes!: string[];
  @Texts({ max: 10_000 }) readonly operations!: string[];
}

@Requires('knowledge.write')
export class ListProcessChoices extends Query<ProcessChoices> {}
