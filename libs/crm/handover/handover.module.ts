import { Module } from '@nestjs/common';
import './access.ts';
import './kinds/open-handovers.ts';
import { ListBundlesSql, ListMyBundlesSql, ListReceivedSql } from './adapters/postgres/bundle-lists.sql.ts';
import { GetPlanSql } from './adapters/postgres/get-plan.sql.ts';
import { GetHandoverSql, ListHandoversSql } from './adapters/postgres/handover-lists.sql.ts';
import './adapters/postgres/handover.mapping.ts';
import { ListHoldingsSql, ListItemsSql } from './adapters/postgres/item-lists.sql.ts';
import { PostgresBriefedBundles } from './adapters/postgres/postgres-briefed-bundles.ts';
import { PostgresBundles } from './adapters/postgres/postgres-bundles.ts';
import { PostgresHandovers } from './adapters/postgres/postgres-handovers.ts';
import { PostgresLeads } from './adapters/postgres/postgres-leads.ts';
import { PostgresMoves } from './adapters/postgres/postgres-moves.ts';
import { PostgresPlaces } from './adapters/postgres/postgres-places.ts';
import { GetReadingSql } from './adapters/postgres/traces/get-reading.sql.ts';
import { ListTakenOutSql } from './adapters/postgres/traces/list-taken-out.sql.ts';
import { PdfPapers } from './adapters/pdf/pdf-papers.ts';
import { PostgresReaders } from './adapters/postgres/postgres-readers.ts';
import { PapersController } from './adapters/rest/papers.controller.ts';
import { HandoversController } from './adapters/rest/handovers.controller.ts';
import { ReceivedController } from './adapters/rest/received.controller.ts';
import { AcceptBundlesHandler, ObjectToBundlesHandler } from './application/answer-bundles.ts';
import { AssignBundlesHandler } from './application/assign-bundles.ts';
import { CutAccessHandler } from './application/cut-access.ts';
import { DistributeHandoverHandler } from './application/distribute-handover.ts';
import { Asked, GetBriefingHandler } from './application/brief.ts';
import { CloseHandoverHandler, WithdrawHandoverHandler } from './application/end-handover.ts';
import { Give } from './application/give.ts';
import { Introductions } from './application/introductions.ts';
import { ListHoldingKindsHandler } from './application/list-holding-kinds.ts';
import { MoveHandoverHandler, ReverseHandoverHandler } from './application/move-handover.ts';
import { MoveBundles, MoveSomeHandler } from './application/move-bundles.ts';
import { MoveJob } from './application/move-job.ts';
import { OpenHandoverHandler } from './application/open-handover.ts';
import { OpenWhenSuspended } from './application/open-when-suspended.ts';
import { Papers, Readers } from './application/paper/papers.ts';
import { GetBriefingPaperHandler, GetReceivedPaperHandler } from './application/paper/write-papers.ts';
import { ReverseJob } from './application/reverse-job.ts';
import { SayPartingWordsHandler } from './application/say-parting-words.ts';
import { TellOfObjection } from './application/tell-leads.ts';
import { BriefedBundles } from './domain/briefed-bundles.ts';
import { Bundles, Handovers, Leads, Moves, Places } from './domain/ports.ts';

const commands = [OpenHandoverHandler, CutAccessHandler, DistributeHandoverHandler, AssignBundlesHandler, MoveHandoverHandler, MoveSomeHandler, ReverseHandoverHandler, CloseHandoverHandler, WithdrawHandoverHandler, AcceptBundlesHandler, ObjectToBundlesHandler, SayPartingWordsHandler];
const queries = [ListHandoversSql, GetHandoverSql, ListHoldingsSql, ListItemsSql, ListBundlesSql, GetPlanSql, ListReceivedSql, ListMyBundlesSql, ListHoldingKindsHandler, GetBriefingHandler, ListTakenOutSql, GetReadingSql, GetBriefingPaperHandler, GetReceivedPaperHandler];
const jobs = [MoveJob, MoveBundles, ReverseJob, Give, Introductions];
const ports = [
  { provide: Handovers, useClass: PostgresHandovers }, { provide: Bundles, useClass: PostgresBundles }, { provide: Places, useClass: PostgresPlaces }, { provide: Moves, useClass: PostgresMoves }, { provide: Leads, useClass: PostgresLeads },
  { provide: BriefedBundles, useClass: PostgresBriefedBundles }, { provide: Papers, useClass: PdfPapers }, { provide: Readers, useClass: PostgresReaders },
];

@Module({ controllers: [ReceivedController, PapersController, HandoversController], providers: [...commands, ...queries, ...jobs, ...ports, TellOfObjection, OpenWhenSuspended, Asked] })
export class HandoverModule {}
