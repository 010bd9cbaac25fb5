import { Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Whole } from '#platform/fields';
import { Query } from '#platform/kernel';

/** How many published texts are worth what; a language of an article is a text of its own. */
export class TrustShare {
  @Whole({ description: 'Looked at in time.' }) readonly verified!: number;
  @Whole({ description: 'To be looked at.' }) readonly due!: number;
  @Whole({ description: 'Not looked at for too long.' }) readonly expired!: number;
}

/** How far the published texts that are meant for whoever asks can be trusted. */
@Requires('knowledge.read')
@CountsAs('none')
export class GetTrustShare extends Query<TrustShare> {}
