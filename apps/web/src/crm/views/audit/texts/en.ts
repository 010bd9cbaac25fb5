export const en = {
  'kind.saved-view': 'View of a list',
  'deed.SaveView': 'saved',
  'deed.ChangeView': 'changed',
  'deed.RemoveView': 'removed',
  'deed.PinView': 'pinned',
  'field.query': 'What it asks',
  'field.visibility': 'Who sees it',
};
