import { Refuses, Requires } from '#platform/access';
import { CountsAs, currentActor, Handles } from '#platform/bus';
import { FromPath, Id, Instant, Text, Whole, type Page } from '#platform/fields';
import { Clock, Command, Query, ResourceNotFound } from '#platform/kernel';
import { Feedback } from '../../domain/feedback.ts';

export class SearchMissRow {
  @Id() readonly id!: string;
  @Whole() readonly version!: number;
  @Text({ description: 'As it was first asked.' }) readonly asked!: string;
  @Whole() readonly times!: number;
  @Instant() readonly firstAt!: string;
  @Instant() readonly lastAt!: string;
}

/** Questions that found no answer and that nobody settled, the most asked first. */
@Requires('knowledge.write')
@CountsAs('none')
export class ListSearchMisses extends Query<Page<SearchMissRow>> {}

/** What was missing is written, or does not belong here. Asked again in vain, it is listed again. */
@Requires('knowledge.write')
@Refuses(ResourceNotFound)
export class SettleSearchMiss extends Command<string> {
  @FromPath() readonly missId!: string;
}

@Handles(SettleSearchMiss)
export class SettleSearchMissHandler {
  constructor(private readonly feedback: Feedback, private readonly clock: Clock) {}

  async execute({ missId }: SettleSearchMiss): Promise<string> {
    (await this.feedback.miss(missId)).settle(currentActor().userId!, this.clock.now());
    return missId;
  }
}
