import { Handles } from '#platform/bus';
import { Refuses, Requires } from '#platform/access';
import { Flag, FromPath, Id, Text } from '#platform/fields';
import { Clock, Command, DuplicateRefused, newId, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Competitor } from '../domain/catalogue.ts';
import { DealCatalogues, DealReferences } from '../domain/ports.ts';

const words = { optional: true, nullable: true, max: 5000 } as const;

@Requires('deals.administer')
@Refuses(DuplicateRefused, ReferenceNotFound)
export class AddCompetitor extends Command<string> {
  @Text({ max: 200 }) readonly name!: string;
  @Id({ optional: true, nullable: true }) readonly organizationId?: string | null;
  @Text(words) readonly strengths?: string | null;
  @Text(words) readonly weaknesses?: string | null;
}

@Handles(AddCompetitor)
export class AddCompetitorHandler {
  constructor(private readonly catalogues: DealCatalogues, private readonly references: DealReferences, private readonly clock: Clock) {}

  async execute(fields: AddCompetitor): Promise<string> {
    if (fields.organizationId) await this.references.organization(fields.organizationId, 'organizationId');
    await this.catalogues.claim('competitors.name', fields.name, 'name');
    const competitor = Competitor.add(newId(), { ...fields }, this.clock.now());
    this.catalogues.add(competitor);
    return competitor.id;
  }
}

@Requires('deals.administer')
@Refuses(ResourceNotFound, DuplicateRefused, ReferenceNotFound)
export class ChangeCompetitor extends Command<string> {
  @FromPath() readonly competitorId!: string;
  @Text({ optional: true, min: 1, max: 200 }) readonly name?: string;
  @Id({ optional: true, nullable: true }) readonly organizationId?: string | null;
  @Text(words) readonly strengths?: string | null;
  @Text(words) readonly weaknesses?: string | null;
  @Flag({ optional: true }) readonly isActive?: boolean;
}

@Handles(ChangeCompetitor)
export class ChangeCompetitorHandler {
  constructor(private readonly catalogues: DealCatalogues, private readonly references: DealReferences, private readonly clock: Clock) {}

  async execute({ competitorId, ...fields }: ChangeCompetitor): Promise<string> {
    const competitor = await this.catalogues.competitor(competitorId);
    if (fields.organizationId) await this.references.organization(fields.organizationId, 'organizationId');
    if (fields.name) await this.catalogues.claim('competitors.name', fields.name, 'name', competitorId);
    competitor.redefine(fields, this.clock.now());
    return competitorId;
  }
}

/** No longer offered; deals that name it keep it. */
@Requires('deals.administer')
@Refuses(ResourceNotFound)
export class WithdrawCompetitor extends Command<string> {
  @FromPath() readonly competitorId!: string;
}

@Handles(WithdrawCompetitor)
export class WithdrawCompetitorHandler {
  constructor(private readonly catalogues: DealCatalogues, private readonly clock: Clock) {}

  async execute({ competitorId }: WithdrawCompetitor): Promise<string> {
    (await this.catalogues.competitor(competitorId)).withdraw(this.clock.now());
    return competitorId;
  }
}
