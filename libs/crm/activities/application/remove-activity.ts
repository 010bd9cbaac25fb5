import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Command, ResourceNotFound } from '#platform/kernel';
import { Activities } from '../domain/ports.ts';
import { Ownership } from './ownership.ts';

/** Takes an activity out of sight, of every timeline and of the last and next contact. Nothing is physically deleted: it can be restored. */
@Requires('activities.remove')
@Refuses(ResourceNotFound)
export class RemoveActivity extends Command<string> {
  @FromPath() readonly activityId!: string;
}

@Handles(RemoveActivity)
export class RemoveActivityHandler {
  constructor(private readonly activities: Activities, private readonly ownership: Ownership) {}

  async execute({ activityId }: RemoveActivity): Promise<string> {
    (await this.activities.get(activityId)).remove(this.ownership.stamp());
    return activityId;
  }
}

@Requires('activities.remove')
@Refuses(ResourceNotFound)
export class RestoreActivity extends Command<string> {
  @FromPath() readonly activityId!: string;
}

@Handles(RestoreActivity)
export class RestoreActivityHandler {
  constructor(private readonly activities: Activities, private readonly ownership: Ownership) {}

  async execute({ activityId }: RestoreActivity): Promise<string> {
    (await this.activities.getRemoved(activityId)).restore(this.ownership.stamp());
    return activityId;
  }
}
