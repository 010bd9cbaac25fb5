import { confidentialities } from '#crm/contacts';
import { recordKind, wordSearch } from '#platform/records';
import { searchKey } from '#platform/text';
import { dealStanding } from './deal-standing.ts';
import { card, field, money } from './field.ts';
import { partJoins } from './deal-parts.ts';

const daysInStage = `case when r.status = 'open' then greatest(0, floor(extract(epoch from now() - r.stage_entered_at) / 86400))::int end`;
const isRotting = `(r.rots_at is not null and r.rots_at <= now())`;
const hasNextStep = `(coalesce(r.next_step, '') <> '' or r.next_step_at is not null or r.next_activity_at is not null)`;
const user = { displayName: 'display_name' };
const name = { name: 'name' };

/** As the indexes have it. */
const confidentialityRank = `(case r.confidentiality when 'open' then 0 when 'confidential' then 1 else 2 end)`;

export const DealKind = recordKind({
  kind: 'deal', label: { en: 'Deals', ru: 'Сделки', uk: 'Угоди' }, table: 'deals.deals', read: 'deals.read', isPractised: true, defaultSort: '-updatedAt',
  search: (text, hidden) => (hidden('name') ? [] : wordSearch(text)),
  hit: { title: 'r.name', key: () => 'r.name_key', subtitle: [['organization', 'org.name'], ['stage', 'stage.name']], joins: ['organization', 'stage', 'owner'] },
  standing: dealStanding,
  sharing: { from: 'deals.deal_shares', permission: 'deals.share', change: ['deals.change'] },
  hangsOn: [{ column: 'owner_id', as: 'owner' }],
  joins: {
    organization: ({ visible }) => `left join contacts.organization_card org on org.id = r.organization_id and ${visible('organization', 'org')}`,
    pipeline: () => 'left join deals.pipelines pipeline on pipeline.id = r.pipeline_id',
    stage: () => 'left join deals.stages stage on stage.id = r.stage_id',
    line: () => 'left join contacts.business_line_card line on line.id = r.business_line_id',
    owner: () => 'left join identity.user_card owner on owner.id = r.owner_id',
    team: () => 'left join identity.team_card team on team.id = r.team_id',
    updater: () => 'left join identity.user_card updater on updater.id = r.updated_by_id',
    reason: () => 'left join deals.loss_reasons reason on reason.id = r.loss_reason_id',
    winner: () => 'left join deals.competitors winner on winner.id = r.loss_competitor_id',
    ...partJoins,
  },
  fields: {
    name: field({ en: 'Name', ru: 'Название', uk: 'Назва' }, 'name', 'text', 'deal', { filter: { on: 'r.name_key', as: 'text', operators: ['contains', 'startsWith'], normalize: searchKey }, sort: { on: 'r.name collate "und-x-icu"', as: 'text' }, importable: true }),
    organizationId: field({ en: 'Organization', ru: 'Организация', uk: 'Організація' }, 'organization_id', 'reference', 'deal', { find: 'exact', of: ['organization'], names: 'organization', join: 'organization', select: 'org.id', exportable: false, extra: true }),
    organization: card({ en: 'Organization', ru: 'Организация', uk: 'Організація' }, 'deal', 'organization', name, { select: `case when org.id is null then null else json_build_object('id', org.id, 'name', org.name) end`, of: ['organizationId'] }),
    status: field({ en: 'Status', ru: 'Состояние', uk: 'Стан' }, 'status', 'choice', 'deal', { find: 'exact', choices: ['open', 'won', 'lost', 'abandoned', 'declined'] }),
    amount: { label: { en: 'Amount', ru: 'Сумма', uk: 'Сума' }, type: 'money', group: 'money', select: money('r.amount', 'r.currency'), filter: { on: 'r.currency', as: 'text', operators: ['isEmpty'] }, exportable: true, importable: true },
    currency: field({ en: 'Currency', ru: 'Валюта', uk: 'Валюта' }, 'currency', 'text', 'money', { find: 'exact', of: ['amount'], extra: true, exportable: false }),
    amountBase: field({ en: 'Amount in base currency', ru: 'Сумма в базовой валюте', uk: 'Сума в базовій валюті' }, 'amount_base', 'decimal', 'money', { find: 'range', of: ['amount'], sort: { on: 'coalesce(r.amount_base, 0)', as: 'numeric' }, extra: true }),
    exchangeRate: field({ en: 'Exchange rate', ru: 'Курс', uk: 'Курс' }, 'trim_scale(r.rate)', 'decimal', 'money', { of: ['amountBase'], extra: true, exportable: false }),
    rateDay: field({ en: 'Rate of', ru: 'Курс от', uk: 'Курс від' }, 'rate_day', 'day', 'money', { of: ['amountBase'], extra: true, exportable: false }),
    weightedBase: field({ en: 'Weighted amount', ru: 'Взвешенная сумма', uk: 'Зважена сума' }, 'weighted_base', 'decimal', 'money', { of: ['amount', 'probability'], extra: true }),
    probability: field({ en: 'Probability, %', ru: 'Вероятность, %', uk: 'Імовірність, %' }, 'probability', 'whole', 'deal', { find: 'range', importable: true, extra: true }),
    probabilitySource: field({ en: 'Probability from', ru: 'Откуда вероятность', uk: 'Звідки ймовірність' }, `case when r.own_probability is null then 'stage' else 'own' end`, 'choice', 'deal', { choices: ['stage', 'own'], of: ['probability'], extra: true, exportable: false }),
    pipelineId: field({ en: 'Pipeline', ru: 'Воронка', uk: 'Воронка' }, 'pipeline_id', 'reference', 'deal', { find: 'exact', of: ['pipeline'], exportable: false, extra: true }),
    pipeline: card({ en: 'Pipeline', ru: 'Воронка', uk: 'Воронка' }, 'deal', 'pipeline', name, { of: ['pipelineId'], extra: true }),
    stageId: field({ en: 'Stage', ru: 'Этап', uk: 'Етап' }, 'stage_id', 'reference', 'deal', { find: 'exact', of: ['stage'], exportable: false, extra: true }),
    stage: card({ en: 'Stage', ru: 'Этап', uk: 'Етап' }, 'deal', 'stage', { name: 'name', position: 'position', type: 'type', probability: 'probability' }, { of: ['stageId'] }),
    closeDate: field({ en: 'Expected close', ru: 'Ожидаемое закрытие', uk: 'Очікуване закриття' }, 'close_date', 'day', 'deal', { find: 'range', sort: { on: `coalesce(r.close_date, 'infinity')`, as: 'date' }, importable: true }),
    closedOn: field({ en: 'Closed on', ru: 'Закрыта', uk: 'Закрита' }, 'closed_on', 'day', 'deal', { find: 'range', of: ['actualCloseAt'], extra: true }),
    actualCloseAt: field({ en: 'Closed at', ru: 'Закрыта в', uk: 'Закрита о' }, 'actual_close_at', 'instant', 'deal', { extra: true }),
    nextStep: field({ en: 'Next step', ru: 'Следующий шаг', uk: 'Наступний крок' }, 'next_step', 'text', 'deal', { filter: { on: 'r.next_step', as: 'text', operators: ['isEmpty'] }, importable: true }),
    nextStepAt: field({ en: 'Next step at', ru: 'Когда следующий шаг', uk: 'Коли наступний крок' }, 'next_step_at', 'instant', 'deal', { find: 'instant', importable: true, extra: true }),
    nextActivityAt: field({ en: 'Next activity', ru: 'Ближайшее дело', uk: 'Найближча справа' }, 'next_activity_at', 'instant', 'deal', { find: 'instant', needs: 'activities.read', of: ['activity.type', 'activity.status', 'activity.at', 'activity.deal'], extra: true }),
    hasNextStep: field({ en: 'Has a next step', ru: 'Есть следующий шаг', uk: 'Є наступний крок' }, hasNextStep, 'flag', 'deal', { find: 'flag', of: ['nextStep', 'nextStepAt', 'nextActivityAt'], extra: true, exportable: false }),
    leadSource: field({ en: 'Source', ru: 'Источник', uk: 'Джерело' }, 'lead_source', 'text', 'deal', { find: 'exact', importable: true, extra: true }),
    businessLineId: field({ en: 'Business line', ru: 'Направление', uk: 'Напрям' }, 'business_line_id', 'reference', 'deal', { find: 'exact', of: ['businessLine'], exportable: false, extra: true }),
    businessLine: card({ en: 'Business line', ru: 'Направление', uk: 'Напрям' }, 'deal', 'line', name, { of: ['businessLineId'], extra: true }),
    confidentiality: field({ en: 'Confidentiality', ru: 'Конфиденциальность', uk: 'Конфіденційність' }, 'confidentiality', 'choice', 'record', { choices: confidentialities, filter: { on: 'r.confidentiality', as: 'text', operators: ['eq', 'ne', 'in'] }, sort: { on: confidentialityRank, as: 'integer' }, importable: true, extra: true }),
    description: field({ en: 'Description', ru: 'Описание', uk: 'Опис' }, 'description', 'long-text', 'deal', { importable: true, extra: true }),
    externalId: field({ en: 'External ID', ru: 'Внешний ID', uk: 'Зовнішній ID' }, 'external_id', 'text', 'record', { find: 'exact', importable: true, extra: true }),
    ownerId: field({ en: 'Owner', ru: 'Ответственный', uk: 'Відповідальний' }, 'owner_id', 'reference', 'record', { find: 'exact', of: ['owner'], exportable: false, extra: true }),
    owner: card({ en: 'Owner', ru: 'Ответственный', uk: 'Відповідальний' }, 'record', 'owner', user, { of: ['ownerId'] }),
    teamId: field({ en: 'Team', ru: 'Команда', uk: 'Команда' }, 'team_id', 'reference', 'record', { find: 'exact', of: ['team'], exportable: false, extra: true }),
    team: card({ en: 'Team', ru: 'Команда', uk: 'Команда' }, 'record', 'team', name, { of: ['teamId'], extra: true }),
    stageEnteredAt: field({ en: 'In the stage since', ru: 'На этапе с', uk: 'На етапі з' }, 'stage_entered_at', 'instant', 'pace', { find: 'instant', sort: { on: 'r.stage_entered_at', as: 'timestamptz' }, of: ['stage'], extra: true }),
    daysInStage: field({ en: 'Days in stage', ru: 'Дней на этапе', uk: 'Днів на етапі' }, daysInStage, 'whole', 'pace', { of: ['stageEnteredAt'] }),
    isRotting: field({ en: 'Rotting', ru: 'Застряла', uk: 'Застрягла' }, isRotting, 'flag', 'pace', { find: 'flag', of: ['stageEnteredAt'], extra: true }),
    openedAt: field({ en: 'Opened', ru: 'Открыта', uk: 'Відкрита' }, 'opened_at', 'instant', 'pace', { find: 'instant', extra: true }),
    pushCount: field({ en: 'Times put off', ru: 'Сколько раз отложена', uk: 'Скільки разів відкладено' }, 'push_count', 'whole', 'pace', { of: ['closeDate'], extra: true }),
    firstContactAt: field({ en: 'First contact', ru: 'Первый контакт', uk: 'Перший контакт' }, 'first_contact_at', 'instant', 'pace', { extra: true }),
    courtingDays: field({ en: 'Courting, days', ru: 'Ухаживание, дней', uk: 'Залицяння, днів' }, 'courting_days', 'whole', 'pace', { of: ['firstContactAt', 'closedOn'], extra: true }),
    lossReasonId: field({ en: 'Reason', ru: 'Причина', uk: 'Причина' }, 'loss_reason_id', 'reference', 'loss', { find: 'exact', of: ['lossReason'], exportable: false, extra: true }),
    lossReason: card({ en: 'Reason', ru: 'Причина', uk: 'Причина' }, 'loss', 'reason', name, { of: ['lossReasonId'], extra: true }),
    lossCompetitorId: field({ en: 'Lost to', ru: 'Кому проиграна', uk: 'Кому програна' }, 'loss_competitor_id', 'reference', 'loss', { find: 'exact', of: ['lossCompetitor', 'competitors'], exportable: false, extra: true }),
    lossCompetitor: card({ en: 'Lost to', ru: 'Кому проиграна', uk: 'Кому програна' }, 'loss', 'winner', name, { of: ['lossCompetitorId'], extra: true }),
    competitors: field({ en: 'Competitors', ru: 'Конкуренты', uk: 'Конкуренти' }, 'competitor_ids', 'references', 'loss', {
      find: 'among', extra: true, select: `coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name) from deals.competitors c where c.id = any(r.competitor_ids)), '[]')`,
    }),
    personIds: field({ en: 'People', ru: 'Люди', uk: 'Люди' }, 'person_ids', 'references', 'deal', { find: 'among', names: 'person', of: ['people'], recordOnly: true, exportable: false, join: 'people', select: `array(select each ->> 'personId' from json_array_elements(people.list) each where each ->> 'personId' is not null)` }),
    productIds: field({ en: 'Products', ru: 'Товары', uk: 'Товари' }, 'product_ids', 'references', 'money', { find: 'among', of: ['lineItems'], recordOnly: true, exportable: false }),
    id: field({ en: 'Id', ru: 'Ид', uk: 'Ід' }, 'id', 'text', 'record', { filter: { on: 'r.id', as: 'uuid', operators: ['eq', 'in'] }, extra: true }),
    version: field({ en: 'Version', ru: 'Версия', uk: 'Версія' }, 'version', 'whole', 'record', { exportable: false, extra: true }),
    createdAt: field({ en: 'Added', ru: 'Добавлено', uk: 'Додано' }, 'created_at', 'instant', 'record', { find: 'instant', sort: { on: 'r.created_at', as: 'timestamptz' }, extra: true }),
    updatedAt: field({ en: 'Changed', ru: 'Изменено', uk: 'Змінено' }, 'updated_at', 'instant', 'record', { find: 'instant', sort: { on: 'r.updated_at', as: 'timestamptz' }, extra: true }),
    updatedBy: card({ en: 'Changed by', ru: 'Кто изменил', uk: 'Хто змінив' }, 'record', 'updater', user, { extra: true }),
    isPractice: { label: { en: 'Practice', ru: 'Учебная', uk: 'Навчальна' }, type: 'flag', group: 'record', recordOnly: true, select: 'r.practice_id is not null' },
    people: { label: { en: 'People', ru: 'Люди', uk: 'Люди' }, type: 'references', group: 'deal', recordOnly: true, join: 'people', select: 'people.list', personal: true },
    teamMembers: { label: { en: 'Deal team', ru: 'Команда сделки', uk: 'Команда угоди' }, type: 'references', group: 'record', recordOnly: true, join: 'members', select: 'members.list' },
    lineItems: { label: { en: 'Line items', ru: 'Позиции', uk: 'Позиції' }, type: 'references', group: 'money', recordOnly: true, join: 'lines', select: 'lines.list', of: ['amount'] },
    dealCompetitors: { label: { en: 'Competitors and their prices', ru: 'Конкуренты и их цены', uk: 'Конкуренти та їхні ціни' }, type: 'references', group: 'loss', recordOnly: true, join: 'rivals', select: 'rivals.list', of: ['competitors'] },
    loss: { label: { en: 'Loss', ru: 'Проигрыш', uk: 'Програш' }, type: 'reference', group: 'loss', recordOnly: true, join: 'loss', select: 'loss.record', of: ['lossReason'] },
  },
});
