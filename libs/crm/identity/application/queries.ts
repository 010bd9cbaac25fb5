import { GetAuditChainSql } from './get-audit-chain.ts';
import { GetMyBrakeSql } from './brakes/get-my-brake.ts';
import { GetReadingNormSql } from './brakes/get-reading-norm.ts';
import { GetMeSql } from './get-me.ts';
import { GetPositionSql } from './get-position.ts';
import { GetRoleSql } from './get-role.ts';
import { GetTeamSql } from './get-team.ts';
import { GetUserAccessSql } from './get-user-access.ts';
import { GetUserSql } from './get-user.ts';
import { GetWaysInHandler } from './get-ways-in.ts';
import { GetSecondFactorSql } from './second-factor/get-second-factor.ts';
import { ListApiKeysSql } from './list-api-keys.ts';
import { ListAuditEventsSql } from './list-audit-events.ts';
import { ListDelegationsSql } from './list-delegations.ts';
import { ListMailsSql } from './list-mails.ts';
import { ListPermissionsHandler } from './list-permissions.ts';
import { ListPositionsSql } from './list-positions.ts';
import { ListReadsSql } from './list-reads.ts';
import { ListRecordKindsHandler } from './list-record-kinds.ts';
import { ListRolesSql } from './list-roles.ts';
import { ListSessionsSql } from './list-sessions.ts';
import { ListTeamsSql } from './list-teams.ts';
import { ListUsersSql } from './list-users.ts';
import { LookAtInvitationSql } from './look-at-invitation.ts';

/** Every handler that answers something. */
export const queries = [
  GetAuditChainSql, GetMeSql, GetPositionSql, GetRoleSql, GetTeamSql, GetUserSql, GetUserAccessSql,
  ListApiKeysSql, ListAuditEventsSql, ListDelegationsSql, ListPermissionsHandler, ListPositionsSql, ListReadsSql,
  ListRecordKindsHandler, ListRolesSql, ListSessionsSql, ListTeamsSql, ListUsersSql,
  GetMyBrakeSql, GetReadingNormSql, GetSecondFactorSql, GetWaysInHandler, ListMailsSql, LookAtInvitationSql,
];
