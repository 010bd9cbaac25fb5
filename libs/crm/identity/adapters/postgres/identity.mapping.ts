import { defineEntity, p } from '@mikro-orm/core';
import { persist } from '#platform/persistence';
import type { FieldRule, RolePermission } from '../../domain/role.ts';
import { ApiKey } from '../../domain/api-key.ts';
import { LiftRequest, type LiftState } from '../../domain/lift-request.ts';
import { OneTimeLink, type LinkPurpose } from '../../domain/one-time-link.ts';
import { ReadingNorm } from '../../domain/reading-norm.ts';
import { Role } from '../../domain/role.ts';
import { SecondFactor } from '../../domain/second-factor.ts';
import type { RoleTerm } from '../../domain/role-term.ts';
import { Delegation } from '../../domain/delegation.ts';
import { Position, Team } from '../../domain/tree-node.ts';
import { User, type UserStatus } from '../../domain/user.ts';

const stamps = { createdAt: p.datetime(3), updatedAt: p.datetime(3) };

export const UserMapping = defineEntity({
  class: User as never, className: 'User', schema: 'identity', tableName: 'users',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), email: p.string(), passwordHash: p.string().nullable(), givenName: p.string(), familyName: p.string(), displayName: p.string(),
    locale: p.string(), timeZone: p.string(), status: p.string().$type<UserStatus>(), positionId: p.uuid().nullable(),
    teamIds: p.array().columnType('uuid[]'), roleIds: p.array().columnType('uuid[]'), roleTerms: p.json<RoleTerm[]>(), lineIds: p.array().columnType('uuid[]'), territoryIds: p.array().columnType('uuid[]'), ...stamps,
  },
});

export const RoleMapping = defineEntity({
  class: Role as never, className: 'Role', schema: 'identity', tableName: 'roles',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), code: p.string(), name: p.string(), description: p.string(), isSystem: p.boolean(), needsSecondFactor: p.boolean(), readNorm: p.integer().nullable(),
    permissions: p.json<RolePermission[]>(), fieldRules: p.json<FieldRule[]>(), ...stamps,
  },
});

export const TeamMapping = defineEntity({
  class: Team as never, className: 'Team', schema: 'identity', tableName: 'teams',
  properties: { id: p.uuid().primary(), version: p.integer().version(), name: p.string(), parentId: p.uuid().nullable(), ...stamps },
});

export const PositionMapping = defineEntity({
  class: Position as never, className: 'Position', schema: 'identity', tableName: 'positions',
  properties: { id: p.uuid().primary(), version: p.integer().version(), name: p.string(), parentId: p.uuid().nullable(), ...stamps },
});

export const ApiKeyMapping = defineEntity({
  class: ApiKey as never, className: 'ApiKey', schema: 'identity', tableName: 'api_keys',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), userId: p.uuid(), name: p.string(), secretHash: p.blob(), scopes: p.array().columnType('text[]'), addresses: p.array().columnType('inet[]'), readNorm: p.integer().nullable(),
    expiresAt: p.datetime(3), revokedAt: p.datetime(3).nullable(), createdAt: p.datetime(3),
  },
});

export const OneTimeLinkMapping = defineEntity({
  class: OneTimeLink as never, className: 'OneTimeLink', schema: 'identity', tableName: 'one_time_links',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), userId: p.uuid(), purpose: p.string().$type<LinkPurpose>(), tokenHash: p.blob(), createdById: p.uuid().nullable(),
    createdAt: p.datetime(3), expiresAt: p.datetime(3), usedAt: p.datetime(3).nullable(), endedAt: p.datetime(3).nullable(),
  },
});

export const LiftRequestMapping = defineEntity({
  class: LiftRequest as never, className: 'LiftRequest', schema: 'identity', tableName: 'lift_requests',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), userId: p.uuid(), reason: p.string().columnType('text'), seen: p.integer(), norm: p.integer(), state: p.string().$type<LiftState>(),
    until: p.datetime(3).nullable(), decidedById: p.uuid().nullable(), decidedAt: p.datetime(3).nullable(), createdAt: p.datetime(3),
  },
});

export const ReadingNormMapping = defineEntity({
  class: ReadingNorm as never, className: 'ReadingNorm', schema: 'identity', tableName: 'reading_norm',
  properties: { id: p.uuid().primary(), version: p.integer().version(), usual: p.integer(), updatedAt: p.datetime(3) },
});

export const SecondFactorMapping = defineEntity({
  class: SecondFactor as never, className: 'SecondFactor', schema: 'identity', tableName: 'second_factors',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), userId: p.uuid(), sealedSecret: p.string().columnType('text'), recoverySecrets: p.array().columnType('text[]'), recoveryLeft: p.integer(),
    createdAt: p.datetime(3), confirmedAt: p.datetime(3).nullable(), endedAt: p.datetime(3).nullable(),
  },
});

export const DelegationMapping = defineEntity({
  class: Delegation as never, className: 'Delegation', schema: 'identity', tableName: 'delegations',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), fromUserId: p.uuid(), toUserId: p.uuid(), permissions: p.array().columnType('text[]').nullable(), startsOn: p.string().columnType('date'), endsOn: p.string().columnType('date'),
    reason: p.string().columnType('text').nullable(), appointedById: p.uuid(), endedAt: p.datetime(3).nullable(), ...stamps,
  },
});

const own = (aggregate: Record<string, unknown>): string => String(aggregate['id']);
persist({ mapping: UserMapping, className: 'User', entity: 'user', kind: 'user', record: own, secret: ['passwordHash'] });
persist({ mapping: RoleMapping, className: 'Role', entity: 'role', kind: 'role', record: own });
persist({ mapping: TeamMapping, className: 'Team', entity: 'team', kind: 'team', record: own });
persist({ mapping: PositionMapping, className: 'Position', entity: 'position', kind: 'position', record: own });
persist({ mapping: ApiKeyMapping, className: 'ApiKey', entity: 'api-key', kind: 'user', record: (key) => String(key['userId']), secret: ['secretHash'] });
persist({ mapping: OneTimeLinkMapping, className: 'OneTimeLink', entity: 'one-time-link', kind: 'user', record: (link) => String(link['userId']), secret: ['tokenHash'] });
persist({ mapping: LiftRequestMapping, className: 'LiftRequest', entity: 'lift-request', kind: 'user', record: (request) => String(request['userId']) });
persist({ mapping: ReadingNormMapping, className: 'ReadingNorm', entity: 'reading-norm', kind: 'reading-norm', record: own });
persist({ mapping: SecondFactorMapping, className: 'SecondFactor', entity: 'second-factor', kind: 'user', record: (factor) => String(factor['userId']), secret: ['sealedSecret', 'recoverySecrets'] });
persist({ mapping: DelegationMapping, className: 'Delegation', entity: 'delegation', kind: 'user', record: (each) => String(each['fromUserId']) });
