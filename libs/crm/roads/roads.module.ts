import { Module } from '@nestjs/common';
import { GetMyAccessRequestSql, ListAccessRequestsToDecideSql, ListMyAccessRequestsSql } from './adapters/postgres/access-requests.sql.ts';
import { PostgresAccessRequests } from './adapters/postgres/postgres-access-requests.ts';
import { PostgresAnswerers } from './adapters/postgres/postgres-answerers.ts';
import { PostgresRoads } from './adapters/postgres/postgres-roads.ts';
import './adapters/postgres/roads.mapping.ts';
import { RoadsController } from './adapters/rest/roads.controller.ts';
import { AskForRoadHandler } from './application/ask-for-road.ts';
import { GiveDecisionsHandler } from './application/give-decisions.ts';
import { GrantAccessHandler } from './application/grant-access.ts';
import { LookForRoadHandler } from './application/look-for-road.ts';
import { MoveRequestsOn } from './application/move-requests-on.ts';
import { RefuseAccessHandler } from './application/refuse-access.ts';
import { ShowWaySignHandler, SpendLookHandler } from './application/show-way-sign.ts';
import { SignTokens } from './application/sign-tokens.ts';
import { TellOfRequests } from './application/tell-of-requests.ts';
import { Turns } from './application/turns.ts';
import { WithdrawAccessRequestHandler } from './application/withdraw-access-request.ts';
import { WithdrawRequestsOfHandler } from './application/withdraw-requests-of.ts';
import './kinds/held-requests.ts';
import { AccessRequests, Answerers, Roads } from './domain/ports.ts';

const commands = [LookForRoadHandler, AskForRoadHandler, GrantAccessHandler, RefuseAccessHandler, WithdrawAccessRequestHandler, GiveDecisionsHandler, WithdrawRequestsOfHandler, SpendLookHandler, ShowWaySignHandler];
const queries = [ListMyAccessRequestsSql, GetMyAccessRequestSql, ListAccessRequestsToDecideSql];
const ports = [{ provide: Roads, useClass: PostgresRoads }, { provide: AccessRequests, useClass: PostgresAccessRequests }, { provide: Answerers, useClass: PostgresAnswerers }];

@Module({ controllers: [RoadsController], providers: [...commands, ...queries, ...ports, MoveRequestsOn, SignTokens, TellOfRequests, Turns] })
export class RoadsModule {}
