import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Flag, FromPath, Text, Whole } from '#platform/fields';
import { Clock, Command, DuplicateRefused, PreconditionRequired, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { Catalogues } from '../domain/ports.ts';

@Requires('contacts.administer')
@Refuses(ResourceNotFound, DuplicateRefused, VersionConflict, PreconditionRequired)
export class RenameTag extends Command<string> {
  @FromPath() readonly tagId!: string;
  @Text({ min: 1, max: 60 }) readonly name!: string;
}

@Handles(RenameTag)
export class RenameTagHandler {
  constructor(private readonly catalogues: Catalogues, private readonly clock: Clock) {}

  async execute({ tagId, name }: RenameTag): Promise<string> {
    (await this.catalogues.tag(tagId)).rename(name.trim(), this.clock.now());
    return tagId;
  }
}

@Requires('contacts.administer')
@Refuses(ResourceNotFound, DuplicateRefused, VersionConflict, PreconditionRequired)
export class RenameBusinessLine extends Command<string> {
  @FromPath() readonly businessLineId!: string;
  @Text({ min: 1, max: 120 }) readonly name!: string;
}

@Handles(RenameBusinessLine)
export class RenameBusinessLineHandler {
  constructor(private readonly catalogues: Catalogues, private readonly clock: Clock) {}

  async execute({ businessLineId, name }: RenameBusinessLine): Promise<string> {
    (await this.catalogues.businessLine(businessLineId)).rename(name.trim(), this.clock.now());
    return businessLineId;
  }
}

@Requires('contacts.administer')
@Refuses(ResourceNotFound, VersionConflict, PreconditionRequired)
export class ChangeTier extends Command<string> {
  @FromPath() readonly tierId!: string;
  @Text({ optional: true, min: 1, max: 120 }) readonly name?: string;
  @Whole({ optional: true, min: 1, max: 1000 }) readonly rank?: number;
  @Flag({ optional: true }) readonly isVip?: boolean;
}

@Handles(ChangeTier)
export class ChangeTierHandler {
  constructor(private readonly catalogues: Catalogues, private readonly clock: Clock) {}

  async execute({ tierId, name, ...fields }: ChangeTier): Promise<string> {
    const tier = await this.catalogues.tier(tierId);
    tier.redefine({ ...fields, ...(name && { name: name.trim() }) }, this.clock.now());
    return tierId;
  }
}
