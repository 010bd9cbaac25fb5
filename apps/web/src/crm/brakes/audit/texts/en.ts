export const en = {
  'deed.AskForLift': 'asked to read on',
  'deed.ApproveLift': 'let somebody read on',
  'deed.RefuseLift': 'refused to let somebody read on',
  'field.readNorm': 'Records an hour',
  'field.seen': 'Seen',
  'field.norm': 'Meant for',
  'deed.ChangeReadingNorm': 'changed the usual norm of reading',
  'deed.TellOfExcess': 'told of much reading',
  'field.usual': 'Usual norm, records an hour',
  'kind.reading-norm': 'Norm of reading',
};
