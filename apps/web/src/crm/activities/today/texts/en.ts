export const en = {
  today: 'Today', thatDay: 'That day', day: 'Day', dayBefore: 'The day before', dayAfter: 'The day after', whose: 'Whose day', mine: 'My day', plan: 'Plan', planFor: 'Plan the next step of {{name}}',
  before: 'Still open before that day', overdue: 'Overdue', next: 'The seven days after', undated: 'Whenever there is time', promises: 'Promises that are due', rotting: 'Deals that have stood still', withoutNextStep: 'Deals without a next step',
  todayEmpty: 'Nothing is planned for today. What is logged with a next step comes here on its day.', thatDayEmpty: 'Nothing is planned for this day.', nextEmpty: 'Nothing is planned for the week ahead.', promisesEmpty: 'No promise is due. Promises are recorded on the page of a person, an organization or a deal.',
  more_one: 'And {{count}} more.', more_other: 'And {{count}} more.',
  stuck_one: '{{count}} day without a move', stuck_other: '{{count}} days without a move',
  idle: 'Nothing waits for you', idleHint: 'Here stands what is overdue, what is planned for today and the week ahead, what was promised, and the deals nobody has moved for too long.',
  firstSteps: 'What comes first',
  'step.people': 'Add the people you talk to', 'step.people.why': 'Who they are, where they work, how to reach them.', 'step.people.do': 'Add a person',
  'step.import': 'Or bring them in from a table', 'step.import.why': 'Any CSV file: you see what each row becomes before anything is written.', 'step.import.do': 'Bring in a file',
  'step.deal': 'Open the first deal', 'step.deal.why': 'For whom, for how much, and what comes next.', 'step.deal.do': 'Add a deal',
  'step.call': 'Log a call', 'step.call.why': 'How it ended and what comes next, in one form; the next step comes to this page.', 'step.call.do': 'Log a call',
};
