/** As `fields.ts`, of deals and of what hangs on them. */
export const fieldsOfDeals: Readonly<Record<string, string>> = {
  deal: `
  isPractice           record
  id                   list filter export always
  version              list always
  name                 list filter sort export import always
  organizationId       list filter
  organization         list export
  status               list filter export
  amount               list filter export import
  currency             list filter
  amountBase           list filter sort export
  exchangeRate         list
  rateDay              list
  weightedBase         list export
  probability          list filter export import
  probabilitySource    list
  pipelineId           list filter
  pipeline             list export
  stageId              list filter
  stage                list export
  closeDate            list filter sort export import
  closedOn             list filter export
  actualCloseAt        list export
  nextStep             list filter export import
  nextStepAt           list filter export import
  nextActivityAt       list filter export
  hasNextStep          list filter
  leadSource           list filter export import
  businessLineId       list filter
  businessLine         list export
  confidentiality      list filter sort export import
  description          list export import
  externalId           list filter export import
  ownerId              list filter
  owner                list export
  teamId               list filter
  team                 list export
  stageEnteredAt       list filter sort export
  daysInStage          list export
  isRotting            list filter export
  openedAt             list filter export
  pushCount            list export
  firstContactAt       list export
  courtingDays         list export
  lossReasonId         list filter
  lossReason           list export
  lossCompetitorId     list filter
  lossCompetitor       list export
  competitors          list filter export
  personIds            record filter
  productIds           record filter
  createdAt            list filter sort export
  updatedAt            list filter sort export
  updatedBy            list export
  people               record
  teamMembers          record
  lineItems            record
  dealCompetitors      record
  loss                 record`,
  'deal-line': `
  id                   list export always
  dealId               list filter
  deal                 list export
  productId            list filter
  product              list export
  description          list export
  quantity             list export
  amount               list filter export
  amountBase           list filter export
  organization         list export
  organizationId       list filter
  pipelineId           list filter
  stageId              list filter
  status               list filter export
  closedOn             list filter export
  openedAt             list filter sort export
  businessLineId       list filter
  leadSource           list filter export
  lossReasonId         list filter
  lossCompetitorId     list filter
  ownerId              list filter
  owner                list export
  teamId               list filter`,
  'demand-signal': `
  id                   list export always
  version              list always
  day                  list filter sort export
  organizationId       list filter
  organization         list export
  personId             list filter
  person               list export
  productId            list filter
  product              list export
  text                 list export
  estimatedAmount      list export
  amountBase           list filter export
  reasonId             list filter
  reason               list export
  note                 list export
  ownerId              list filter
  owner                list export
  teamId               list filter
  team                 list export
  createdAt            list filter sort export`,
};
