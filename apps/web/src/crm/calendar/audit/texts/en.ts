export const en = {
  'kind.working-calendar': 'Working days',
  'deed.ChangeWorkingCalendar': 'changed',
  'read.GetWorkingCalendar': 'looked at the working days',
  'field.workingDays': 'Working days of the week',
  'field.holidays': 'Holidays',
};
