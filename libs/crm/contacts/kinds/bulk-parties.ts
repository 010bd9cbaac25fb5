import { bulkKind, listed, written, type BulkState, type BulkVerb } from '#platform/bulk';
import type { RecordKind } from '#platform/records';
import { AssignParty } from '../application/assign-party.ts';
import { ChangeOrganization } from '../application/change-organization.ts';
import { ChangePerson } from '../application/change-person.ts';
import { PlacePartyInLines } from '../application/place-party-in-lines.ts';
import { RemoveParty } from '../application/remove-party.ts';
import { RestoreParty } from '../application/restore-party.ts';
import { TagParty } from '../application/tag-party.ts';
import { OrganizationKind } from './organization.kind.ts';
import { PersonKind } from './person.kind.ts';

/** What persons and organizations have in common. */
const shared = {
  ...written('choice', 'lifecycleStage', 'lifecycleStage', 'r.lifecycle_stage'),
  ...written('reference', 'tier', 'tierId', 'r.tier_id', { names: 'tier' }),
  ...written('choice', 'confidentiality', 'confidentiality', 'r.confidentiality', { isNeeded: true }),
  ...written('reference', 'territory', 'territoryId', 'r.territory_id', { names: 'territory' }),
  ...written('long-text', 'attentionInstruction', 'attentionInstruction', 'r.attention_instruction'),
};

/** Owner, tags, business lines and removal, by the commands of one party. */
function ofParties(parties: 'persons' | 'organizations'): readonly BulkVerb[] {
  const at = (partyId: string, values: object): object => ({ parties, partyId, ...values });
  return [
    {
      message: AssignParty, order: (id, state) => [AssignParty, at(id, state)],
      writes: { owner: { field: 'owner', value: 'reference', names: 'user', isNeeded: true, holds: { ownerId: 'r.owner_id', teamId: 'r.team_id' }, becomes: (ownerId) => ({ ownerId }) } },
    },
    { message: TagParty, order: (id, state) => [TagParty, at(id, state)], writes: { tags: listed('tags', 'tag', 'tagIds', 'r.tag_ids') } },
    { message: PlacePartyInLines, order: (id, state) => [PlacePartyInLines, at(id, state)], writes: { businessLines: listed('businessLines', 'business-line', 'businessLineIds', 'r.business_line_ids') } },
    {
      message: RemoveParty, order: (id, { isRemoved }: BulkState) => [isRemoved ? RemoveParty : RestoreParty, at(id, {})],
      writes: { remove: { field: null, value: 'removal', isNeeded: true, holds: { isRemoved: 'r.deleted_at is not null' }, becomes: removed } },
    },
  ];
}

const removed = (told: unknown): BulkState => ({ isRemoved: told });

const known = (kind: RecordKind, name: string, verb: BulkVerb, parties: 'persons' | 'organizations') => bulkKind({ kind, name, verbs: [verb, ...ofParties(parties)] });

known(PersonKind, 'r.display_name', {
  message: ChangePerson, order: (personId, state) => [ChangePerson, { personId, ...state }],
  writes: {
    ...shared,
    ...written('text', 'leadSource', 'leadSource', 'r.lead_source'),
    ...written('text', 'preferredLanguage', 'preferredLanguage', 'r.preferred_language'),
    ...written('flag', 'doNotContact', 'doNotContact', 'r.do_not_contact', { isNeeded: true }),
  },
}, 'persons');

known(OrganizationKind, 'r.name', {
  message: ChangeOrganization, order: (organizationId, state) => [ChangeOrganization, { organizationId, ...state }],
  writes: {
    ...shared,
    ...written('choices', 'types', 'types', 'r.types', { isNeeded: true }),
    ...written('text', 'industry', 'industry', 'r.industry'),
    ...written('reference', 'parentOrganization', 'parentOrganizationId', 'r.parent_organization_id', { names: 'organization' }),
  },
}, 'organizations');
