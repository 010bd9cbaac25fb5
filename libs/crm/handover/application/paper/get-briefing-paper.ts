import { Refuses, SignedIn } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';

/** A document as it leaves. */
export interface Paper {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A briefing on paper, in the language of whoever asks: what the screen shows him, and no more. */
@SignedIn('what was given to oneself, or within the reach of hand-overs')
@Refuses(ResourceNotFound)
@CountsAs('none') // The briefing that it asks for is counted.
export class GetBriefingPaper extends Query<Paper> {
  @FromPath() readonly bundleId!: string;
}

/** The briefings of the customers that were given to whoever asks, in one document: forty at most, those first that wait for his word. */
@SignedIn('what was given to oneself')
@CountsAs('none')
export class GetReceivedPaper extends Query<Paper> {}
