import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { Duplicates } from '../domain/ports.ts';

/** Says that the two of a pair are two. Whoever says so may see both. */
@Requires('contacts.change')
@Refuses(ResourceNotFound)
export class DismissDuplicate extends Command<string> {
  @FromPath() readonly duplicateId!: string;
}

@Handles(DismissDuplicate)
export class DismissDuplicateHandler {
  constructor(private readonly duplicates: Duplicates, private readonly clock: Clock) {}

  async execute({ duplicateId }: DismissDuplicate): Promise<string> {
    const pair = await this.duplicates.get(duplicateId);
    pair.dismiss(this.clock.now());
    return duplicateId;
  }
}
