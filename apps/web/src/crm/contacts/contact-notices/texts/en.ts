export const en = {
  nameless: 'without a name',
  person: '{{name}} is in your care now',
  'person.more': '{{name}} and {{more}} more people are in your care now',
  organization: '{{name}} is in your care now',
  'organization.more': '{{name}} and {{more}} more organizations are in your care now',
};
