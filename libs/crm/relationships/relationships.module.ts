import { Module } from '@nestjs/common';
import { FindPathsToOrganizationSql, FindPathsToPersonSql, PathFinder } from './adapters/postgres/find-paths.sql.ts';
import { PostgresMoves } from './adapters/postgres/postgres-moves.ts';
import { PostgresWaysBeyond } from './adapters/postgres/postgres-ways-beyond.ts';
import { ShowMapSql } from './adapters/postgres/show-map.sql.ts';
import { WhereDidTheyGoSql } from './adapters/postgres/where-did-they-go.sql.ts';
import { WhoKnowsOrganizationSql, WhoKnowsPersonSql } from './adapters/postgres/who-knows.sql.ts';
import { AcquaintancesController } from './adapters/rest/acquaintances.controller.ts';
import { PathsController } from './adapters/rest/paths.controller.ts';
import { LookForWayHandler } from './application/look-for-way.ts';
import { TellOfMoves, TellOwnersOfMovesBroughtIn, TellOwnerWhenFriendArrived, TellOwnerWhenSponsorLost } from './application/tell-of-moves.ts';
import { Moves } from './domain/moves.ts';
import { WaysBeyond } from './domain/ways-beyond.ts';

const queries = [WhoKnowsPersonSql, WhoKnowsOrganizationSql, FindPathsToOrganizationSql, FindPathsToPersonSql, ShowMapSql, WhereDidTheyGoSql];
const commands = [LookForWayHandler];
const subscribers = [TellOwnersOfMovesBroughtIn, TellOwnerWhenSponsorLost, TellOwnerWhenFriendArrived];

@Module({ controllers: [AcquaintancesController, PathsController], providers: [...commands, ...queries, ...subscribers, PathFinder, TellOfMoves, { provide: Moves, useClass: PostgresMoves }, { provide: WaysBeyond, useClass: PostgresWaysBeyond }] })
export class RelationshipsModule {}
