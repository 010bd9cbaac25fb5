import { SignedIn } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Query } from '#platform/kernel';

/** What happens to what is one's own, as server-sent events while it happens. An event is named by its topic; `job` carries a job. */
@SignedIn('what is one\'s own')
export class FollowEvents extends Query<string> {}

@Handles(FollowEvents)
export class FollowEventsHandler {
  async execute(): Promise<string> {
    return currentActor().userId ?? '';
  }
}
