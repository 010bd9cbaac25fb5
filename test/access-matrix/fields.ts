/**
 * Every field of every kind of record, and where it can be met: `list` or only in one `record`; whether it can be a `filter`, a `sort`, a column of an `export` and of an `import`.
 * `always` is never hidden: without it no record could be answered. A field that is not here fails the test: say where it can be met, and look at it with the eyes of somebody from whom it is hidden.
 */
const party = `
  id                   list filter export always
  version              list always
  lifecycleStage       list filter export import
  tierId               list filter
  tier                 list export import
  confidentiality      list filter sort export import
  territoryId          list filter
  territory            list export import
  attentionInstruction list export import
  description          list export import
  city                 list filter export import
  country              list filter export import
  primaryEmail         list export import
  primaryPhone         list export import
  lastContactAt        list filter sort export
  nextContactAt        list filter sort export
  contactById          list filter
  contactBy            list export
  contactByAt          list filter export
  otherContactAt       list filter export
  ownerId              list filter
  owner                list export import
  teamId               list filter
  team                 list export
  tags                 list filter export import
  businessLines        list filter export
  createdAt            list filter sort export
  updatedAt            list filter sort export
  updatedBy            list
  isPractice           record
  contactPoints        record import
  addresses            record import`;

export const fields: Readonly<Record<string, string>> = {
  organization: `${party}
  name                 list filter sort export import always
  legalName            list export import
  alternateName        list export import
  types                list filter export import
  industry             list filter export import
  taxId                list filter export import
  vatId                list export import
  registrationNumber   list export import
  website              list export import
  domain               list filter export
  numberOfEmployees    list export import
  annualRevenue        list export
  foundingDate         list export import
  parentOrganizationId list filter
  parentOrganization   list export`,
  person: `${party}
  displayName          list filter sort export import always
  givenName            list export import
  additionalName       list export import
  familyName           list export import
  honorificPrefix      list export import
  preferredName        list export import
  jobTitle             list filter export import
  department           list export import
  organizationId       list filter
  organization         list export import
  gender               list export import
  birthDate            list export import
  leadSource           list filter export import
  preferredLanguage    list export import
  timeZone             list export import
  doNotContact         list export import
  employments          record import`,
  activity: `
  id                   list filter export always
  version              list always
  type                 list filter export import
  subject              list filter export import
  status               list filter export import
  at                   list filter sort export
  organizationId       list filter
  organization         list export
  participants         list
  personIds            record filter
  dealId               list filter
  deal                 list export
  direction            list export import
  outcomeId            list filter
  outcome              list export
  outcomeNote          list export import
  description          list export import
  allDay               list export
  timeZone             list export
  startAt              list filter export import
  endAt                list export
  dueAt                list filter export import
  startOn              list export
  endOn                list export
  dueOn                list export
  completedAt          list filter export import
  isOverdue            list filter export
  location             list export import
  isPinned             list export
  promises             list
  externalId           list filter export import
  ownerId              list filter
  owner                list export
  teamId               list filter
  team                 list export
  followsId            list
  createdAt            list filter sort export
  createdBy            list export
  updatedAt            list filter sort export
  updatedBy            list export`,
  promise: `
  id                   list export always
  version              list always
  text                 list filter export
  byKind               list filter export
  dueOn                list filter sort export
  status               list filter export
  isOverdue            list filter export
  organizationId       list filter
  organization         list export
  dealId               list filter
  deal                 list export
  byUserId             list filter
  byUser               list export
  byPersonId           list filter
  byPerson             list export
  toUserId             list filter
  toUser               list export
  toPersonId           list filter
  toPerson             list export
  activityId           list filter
  activity             list
  closedAt             list filter export
  closedNote           list export
  ownerId              list filter
  owner                list export
  teamId               list filter
  team                 list export
  createdAt            list filter sort export
  createdBy            list export
  updatedAt            list filter export`,
};
