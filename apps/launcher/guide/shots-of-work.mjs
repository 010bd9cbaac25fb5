const seller = { en: 'anna.vogel', ru: 'taras.bondar' };
const kyiv = 'taras.bondar';
const head = 'olena.marchenko';
const dialog = '[role=dialog]';
const window = { parts: [`section${dialog}`] };

/** A deal of one's own in the middle of its way, with what is offered. */
const deal = { path: '/deals/$id', record: '/deals?sort=name&limit=100&filter[status][eq]=open', where: ({ lineItems, people, owner, isRotting }, me) => lineItems.length > 1 && people.length > 0 && owner.id === me.id && !isRotting };
const career = { path: '/people/$id', record: '/persons?sort=displayName&limit=100', where: ({ employments, primaryPhone, owner }, me) => employments.length > 1 && primaryPhone && owner?.id === me.id };
const organization = { path: '/organizations/$id', record: '/organizations?sort=-lastContactAt&limit=20', where: ({ owner }, me) => owner?.id === me.id };

/** The day of a salesperson, and of the head. */
export const workShots = [
  { name: 'first-day', as: kyiv, path: '/today', parts: ['body'], cut: { height: 640 } },
  { name: 'phone', as: kyiv, path: '/today', width: 390, height: 740, parts: ['body'] },
  { name: 'help', as: kyiv, ...deal, steps: [{ key: 'h' }, { see: 'aside[aria-labelledby=help-title] h3' }], parts: ['main', 'aside[aria-labelledby=help-title]'], cut: { height: 640 } },
  { name: 'today', as: seller, path: '/today', cut: { height: 600 } },
  { name: 'road-sign', as: seller, path: '/organizations', steps: [{ find: 'crm/contacts:searchOrganizations', with: { en: 'Agrotech Elevator', ru: 'Weser Stahl Rohre' } }, { see: '[role=status] button' }], cut: { height: 600 } },
  { name: 'add-person', as: seller, path: '/people', steps: [{ press: 'crm/contacts:addPerson' }, { fill: 'crm/contacts:givenName', with: { en: 'Clara', ru: 'Марина' } }, { fill: 'crm/contacts:familyName', with: { en: 'Seidel', ru: 'Соколова' } }, { fill: 'crm/contacts:phone', with: { en: '+49 30 555 0147', ru: '+380 44 555 01 47' } }], ...window },
  { name: 'career', as: seller, ...career, cut: { height: 720 } },
  { name: 'import', as: seller, path: '/imports/new', cut: { height: 560, width: 820 } },
  { name: 'log-call', as: seller, ...deal, height: 1000, steps: [{ press: 'crm/activities:log', in: 'main' }, { see: dialog }, { fill: 'crm/activities:result', with: { en: 'They need it before the shutdown in May; the plant manager decides. Two offers are on his desk.', ru: 'Нужно до остановки в мае; решает директор завода. У него на столе два предложения.' } }, { choose: 'crm/activities:day.inThree' }], ...window },
  { name: 'plan-step', as: seller, path: '/today', steps: [{ press: 'crm/activities/today:plan', in: 'main' }, { see: dialog }], ...window },
  { name: 'promise', as: seller, ...deal, steps: [{ press: 'crm/activities/promises:make' }, { see: dialog }, { fill: 'crm/activities/promises:what', with: { en: 'Send the drawing of the second pump', ru: 'Прислать чертёж второго насоса' } }], ...window },
  { name: 'board', as: seller, path: '/deals', cut: { height: 560 } },
  { name: 'deal', as: seller, ...deal, cut: { height: 680 } },
  { name: 'lose-deal', as: seller, ...deal, steps: [{ key: 'l' }, { see: dialog }, { see: '[role=option]' }], ...window },
  { name: 'ledger', as: head, path: '/regrets', cut: { height: 690 } },
  { name: 'on-one-of-us', as: head, path: '/key-persons', cut: { height: 470 } },
  { name: 'forecast', as: head, path: '/deals?view=forecast', cut: { height: 560 } },
  { name: 'change-many', as: head, path: '/people', height: 560, steps: [{ press: 'ui:selectAll' }] },
  { name: 'save-view', as: seller, path: '/deals?view=table', steps: [{ press: 'crm/views:menu' }, { press: 'crm/views:saveNew' }, { see: dialog }, { fill: 'crm/views:name', with: { en: 'Large deals without a date', ru: 'Крупные сделки без даты' } }, { tick: 'crm/views:forTeam' }], ...window },
  { name: 'share', as: kyiv, ...organization, steps: [{ press: 'crm/sharing:share' }, { see: dialog }, { key: 'Escape' }], ...window },
  { name: 'deputy', as: seller, path: '/profile', steps: [{ press: 'crm/identity/deputies:appoint' }, { see: dialog }, { pick: { en: 'Jonas Richter', ru: 'Iryna Lysenko' } }], ...window },
  { name: 'hand-over', as: head, path: '/handovers/$id', record: '/handovers', where: () => true, cut: { height: 700 } },
  { name: 'relationships', as: head, path: '/relationships?around=organizations&id=$id', record: '/organizations?q=Weser%20Stahl&limit=5', where: ({ name }) => name === 'Weser Stahl', height: 1900, parts: ['section[aria-labelledby=relationship-map]'] },
  { name: 'organization', as: seller, ...organization, cut: { height: 700 } },
];
