import { Module } from '@nestjs/common';
import './access.ts';
import './adapters/postgres/deals.mapping.ts';
import './adapters/postgres/lists.mapping.ts';
import { PostgresCurrencies, PostgresDealCatalogues } from './adapters/postgres/postgres-deal-lists.ts';
import { PostgresDealReferences } from './adapters/postgres/postgres-deal-references.ts';
import { PostgresDealParts, PostgresDeals } from './adapters/postgres/postgres-deals.ts';
import { PostgresGivenDeals } from './adapters/postgres/postgres-given-deals.ts';
import { PostgresKnownDeals } from './adapters/postgres/postgres-known-deals.ts';
import { PostgresPipelines } from './adapters/postgres/postgres-pipelines.ts';
import { PostgresSalesNames } from './adapters/postgres/postgres-sales-names.ts';
import { CurrenciesController } from './adapters/rest/currencies.controller.ts';
import { CompetitorsController, LossReasonsController, ProductsController } from './adapters/rest/deal-lists.controllers.ts';
import { DealVerbsController } from './adapters/rest/deal-verbs.controller.ts';
import { DealsController } from './adapters/rest/deals.controller.ts';
import { DemandController } from './adapters/rest/demand.controller.ts';
import { FiguresController } from './adapters/rest/figures.controller.ts';
import { PipelinesController } from './adapters/rest/pipelines.controller.ts';
import { Bringing } from './application/bringing-in/bringing.ts';
import { Gather } from './application/bringing-in/gather.ts';
import { ExactFacts } from './application/deal-facts.ts';
import { Involvement } from './application/involvement.ts';
import { Losing } from './application/losing.ts';
import { Ownership } from './application/ownership.ts';
import { RevalueDeals } from './application/revalue-deals.ts';
import { TellOwnerWhenDealAssigned, TellOwnerWhenDealLost, TellOwnerWhenDealReopened, TellOwnerWhenDealWon } from './application/tell-owner-of-deeds.ts';
import { TellOwner } from './application/tell-owner.ts';
import { commands } from './deals.commands.ts';
import { queries } from './deals.queries.ts';
import { KnownDeals } from './domain/known-deals.ts';
import { Currencies, DealCatalogues, DealParts, DealReferences, Deals, Pipelines } from './domain/ports.ts';
import { SalesNames } from './domain/sales-names.ts';
import { GivenDeals } from './domain/given-deals.ts';
import './kinds/bulk-deals.ts';
import './kinds/held-deals.ts';

const subscribers = [TellOwnerWhenDealWon, TellOwnerWhenDealLost, TellOwnerWhenDealReopened, TellOwnerWhenDealAssigned];
const ports = [
  { provide: Deals, useClass: PostgresDeals },
  { provide: DealParts, useClass: PostgresDealParts },
  { provide: Pipelines, useClass: PostgresPipelines },
  { provide: DealCatalogues, useClass: PostgresDealCatalogues },
  { provide: Currencies, useClass: PostgresCurrencies },
  { provide: KnownDeals, useClass: PostgresKnownDeals },
  { provide: SalesNames, useClass: PostgresSalesNames },
  { provide: GivenDeals, useClass: PostgresGivenDeals },
  { provide: DealReferences, useClass: PostgresDealReferences },
];

@Module({
  controllers: [FiguresController, DealsController, DealVerbsController, PipelinesController, LossReasonsController, ProductsController, CompetitorsController, CurrenciesController, DemandController],
  providers: [...commands, ...queries, ...subscribers, ...ports, Bringing, ExactFacts, Gather, Involvement, Losing, Ownership, RevalueDeals, TellOwner],
})
export class DealsModule {}
