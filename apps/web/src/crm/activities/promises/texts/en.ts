export const en = {
  promises: 'Promises', make: 'Record a promise', record: 'Record the promise', made: 'The promise is recorded',
  none: 'Nobody has promised anything here yet.', noneOpen: 'Nothing is owed.',
  whoPromised: 'Who promised', us: 'We promised', them: 'They promised',
  what: 'What', whatPlaceholder: 'Send the drawing of the second pump', whoOfUs: 'Who of us', toWhomOfUs: 'To whom of us', toWhom: 'To whom', whoOfThem: 'Who of them', until: 'Until when',
  promised: '{{by}} promised {{to}}: {{text}}', sides: '{{by}} to {{to}}', sidesBy: '{{by}}', 'sides.us': 'We promised', 'sides.them': 'They promised',
  'state.kept': 'kept {{day}}', 'state.broken': 'broken {{day}}', 'state.withdrawn': 'withdrawn {{day}}',
  late_one: '{{count}} day overdue', late_other: '{{count}} days overdue', dueToday: 'due today', dueTomorrow: 'due tomorrow', dueOn: 'until {{day}}',
  'verb.keep': 'Kept', 'verb.break': 'Broken', 'verb.withdraw': 'Withdraw', 'why.break': 'What happened', 'why.withdraw': 'Why it is no longer needed',
  keepName: 'Kept: {{text}}', whatToDo: 'What to do with “{{text}}”',
  kept: 'Kept: {{text}}', broken: 'Broken: {{text}}', withdrawn: 'Withdrawn: {{text}}',
  showClosed_one: 'Show {{count}} closed', showClosed_other: 'Show {{count}} closed', hideClosed: 'Hide the closed ones',
};
