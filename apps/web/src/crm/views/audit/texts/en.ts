export const en = {
  'kind.saved-view': 'View of a list',
  'deed.SaveView': 'saved',
  'deed.ChangeView': 'changed',
  'deed.RemoveView': 'removed',
  'deed.PinView': 'pinned',
};
