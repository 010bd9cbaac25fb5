export const en = {
  timeline: 'Timeline', pinned: 'Pinned', isPinned: 'pinned', addNote: 'Write a note', kinds: 'What is shown', colon: ':',
  'kind.all': 'All', 'kind.call': 'Calls', 'kind.meeting': 'Meetings', 'kind.email': 'E-mails', 'kind.note': 'Notes', 'kind.task': 'Tasks', 'kind.promise': 'Promises', 'kind.stage': 'Stages', 'kind.change': 'Changes',
  nothing: 'Nothing has happened here yet. Write a note, or log the first call.', nothingOfKind: 'Nothing of this kind.',
  'said.call.done.with': '{{who}} called {{whom}}', 'said.call.done.alone': '{{who}} called', 'said.call.planned.with': 'Call with {{whom}}, by {{who}}', 'said.call.planned.alone': 'Call by {{who}}',
  'said.meeting.done.with': '{{who}} met {{whom}}', 'said.meeting.done.alone': '{{who}} held a meeting', 'said.meeting.planned.with': 'Meeting of {{who}} with {{whom}}', 'said.meeting.planned.alone': 'Meeting of {{who}}',
  'said.email.done.with': '{{who}} wrote to {{whom}}', 'said.email.done.alone': '{{who}} wrote an e-mail', 'said.email.received.with': '{{whom}} wrote to {{who}}', 'said.email.received.alone': 'E-mail to {{who}}', 'said.email.planned.with': 'E-mail to {{whom}}, by {{who}}', 'said.email.planned.alone': 'E-mail by {{who}}',
  'said.note.done.with': '{{who}} noted about {{whom}}', 'said.note.done.alone': '{{who}} noted', 'said.note.planned.with': 'Note of {{who}}', 'said.note.planned.alone': 'Note of {{who}}',
  'said.task.done.with': '{{who}} finished, for {{whom}}', 'said.task.done.alone': '{{who}} finished', 'said.task.planned.with': 'Task of {{who}} for {{whom}}', 'said.task.planned.alone': 'Task of {{who}}',
  cancelled: 'called off',
  'stage.opened': '{{who}} opened {{deal}} at “{{to}}”', 'stage.moved': '{{who}} moved {{deal}} from “{{from}}” to “{{to}}”', 'stage.won': '{{who}} won {{deal}}', 'stage.lost': '{{who}} closed {{deal}}: {{to}}',
  stayed_one: '{{count}} day at “{{stage}}”', stayed_other: '{{count}} days at “{{stage}}”',
  changed: 'changed', emptied: 'emptied', more: 'More', less: 'Less',
};
