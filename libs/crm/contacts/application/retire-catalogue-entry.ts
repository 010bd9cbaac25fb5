import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath } from '#platform/fields';
import { Clock, Command, PreconditionRequired, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { Catalogues } from '../domain/ports.ts';

/** A tag is no longer offered; the records that have it keep it. */
@Requires('contacts.administer')
@Refuses(ResourceNotFound, VersionConflict, PreconditionRequired)
export class RetireTag extends Command<string> {
  @FromPath() readonly tagId!: string;
}

@Handles(RetireTag)
export class RetireTagHandler {
  constructor(private readonly catalogues: Catalogues, private readonly clock: Clock) {}

  async execute({ tagId }: RetireTag): Promise<string> {
    (await this.catalogues.tag(tagId)).retire(this.clock.now());
    return tagId;
  }
}

@Requires('contacts.administer')
@Refuses(ResourceNotFound, VersionConflict, PreconditionRequired)
export class RetireTier extends Command<string> {
  @FromPath() readonly tierId!: string;
}

@Handles(RetireTier)
export class RetireTierHandler {
  constructor(private readonly catalogues: Catalogues, private readonly clock: Clock) {}

  async execute({ tierId }: RetireTier): Promise<string> {
    (await this.catalogues.tier(tierId)).retire(this.clock.now());
    return tierId;
  }
}

@Requires('contacts.administer')
@Refuses(ResourceNotFound, VersionConflict, PreconditionRequired)
export class RetireBusinessLine extends Command<string> {
  @FromPath() readonly businessLineId!: string;
}

@Handles(RetireBusinessLine)
export class RetireBusinessLineHandler {
  constructor(private readonly catalogues: Catalogues, private readonly clock: Clock) {}

  async execute({ businessLineId }: RetireBusinessLine): Promise<string> {
    (await this.catalogues.businessLine(businessLineId)).retire(this.clock.now());
    return businessLineId;
  }
}
