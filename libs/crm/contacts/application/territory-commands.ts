import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { FromPath, Text } from '#platform/fields';
import { Clock, Command, DuplicateRefused, newId, PreconditionRequired, ResourceNotFound, VersionConflict } from '#platform/kernel';
import { Territory } from '../domain/catalogue.ts';
import { Catalogues } from '../domain/ports.ts';

@Requires('contacts.administer')
@Refuses(DuplicateRefused)
export class AddTerritory extends Command<string> {
  @Text({ max: 120, example: 'South' }) readonly name!: string;
}

@Handles(AddTerritory)
export class AddTerritoryHandler {
  constructor(private readonly catalogues: Catalogues, private readonly clock: Clock) {}

  async execute({ name }: AddTerritory): Promise<string> {
    const territory = Territory.add(newId(), name.trim(), this.clock.now());
    this.catalogues.add(territory);
    return territory.id;
  }
}

@Requires('contacts.administer')
@Refuses(ResourceNotFound, DuplicateRefused, VersionConflict, PreconditionRequired)
export class RenameTerritory extends Command<string> {
  @FromPath() readonly territoryId!: string;
  @Text({ min: 1, max: 120 }) readonly name!: string;
}

@Handles(RenameTerritory)
export class RenameTerritoryHandler {
  constructor(private readonly catalogues: Catalogues, private readonly clock: Clock) {}

  async execute({ territoryId, name }: RenameTerritory): Promise<string> {
    (await this.catalogues.territory(territoryId)).rename(name.trim(), this.clock.now());
    return territoryId;
  }
}

/** No longer offered; the parties that are in it stay there, and so do the colleagues who work for it. */
@Requires('contacts.administer')
@Refuses(ResourceNotFound, VersionConflict, PreconditionRequired)
export class RetireTerritory extends Command<string> {
  @FromPath() readonly territoryId!: string;
}

@Handles(RetireTerritory)
export class RetireTerritoryHandler {
  constructor(private readonly catalogues: Catalogues, private readonly clock: Clock) {}

  async execute({ territoryId }: RetireTerritory): Promise<string> {
    (await this.catalogues.territory(territoryId)).retire(this.clock.now());
    return territoryId;
  }
}
