import type { OutcomeFields } from './outcome.ts';

/** What a new company begins with; all of it may be renamed, changed or withdrawn. */
export const firstOutcomes: readonly (OutcomeFields & { readonly code: string })[] = [
  { code: 'talked', name: 'Talked', appliesTo: ['call', 'meeting'], isPositive: true },
  { code: 'no-answer', name: 'No answer', appliesTo: ['call', 'email'], isContact: false },
  { code: 'call-back', name: 'Call back later', appliesTo: ['call'] },
  { code: 'voice-mail', name: 'Voice mail', appliesTo: ['call'], isContact: false },
  { code: 'wrong-number', name: 'Wrong number', appliesTo: ['call'], isContact: false },
  { code: 'held', name: 'Meeting held', appliesTo: ['meeting'], isPositive: true },
  { code: 'postponed', name: 'Postponed', appliesTo: ['call', 'meeting', 'task'], isContact: false },
  { code: 'no-show', name: 'Did not come', appliesTo: ['meeting'], isContact: false },
  { code: 'agreed', name: 'Agreed on the next step', appliesTo: ['call', 'meeting', 'email'], isPositive: true },
  { code: 'declined', name: 'Not interested', appliesTo: ['call', 'meeting', 'email'] },
  { code: 'replied', name: 'Got a reply', appliesTo: ['email'], isPositive: true },
  { code: 'done', name: 'Done', appliesTo: ['task'], isPositive: true },
];
