import { SignedIn } from '#platform/access';
import { Handles } from '#platform/bus';
import { Choice, Text, type Page } from '#platform/fields';
import { holdings } from '#platform/holdings';
import { Query } from '#platform/kernel';

export class HoldingKindRecord {
  @Text({ description: 'Such as `deal`.' }) readonly holding!: string;
  @Text() readonly labelEn!: string;
  @Text() readonly labelRu!: string;
  @Text() readonly labelUk!: string;
  @Choice(['moves', 'ends'], { description: '`moves`: to a successor; `ends`: with the account, for nobody inherits it.' }) readonly way!: string;
}

/** What can hang on a colleague, as each module declares it. */
@SignedIn('what all colleagues share')
export class ListHoldingKinds extends Query<Page<HoldingKindRecord>> {}

@Handles(ListHoldingKinds)
export class ListHoldingKindsHandler {
  execute(): Promise<Page<HoldingKindRecord>> {
    return Promise.resolve({ items: holdings().map(({ name, label: { en, ru, uk }, way }) => ({ holding: name, labelEn: en, labelRu: ru, labelUk: uk, way })), nextCursor: null });
  }
}
