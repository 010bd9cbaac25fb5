export const en = {
  outcomes: 'Outcomes', intro: 'How a call, a meeting or a task may end. Whoever logs one takes it by one press, so keep them few.',
  add: 'Add an outcome', change: 'Change the outcome', name: 'Name', usedFor: 'Offered for', reached: 'A good one', reachedYes: 'yes', isPositive: 'It reached what it was for',
  contact: 'Counts as a contact', contactYes: 'yes', contactNo: 'no', isContact: 'Somebody was reached', isContactMeans: 'Where nobody was, a call, a meeting or an e-mail is no contact: it moves neither the last contact nor who knows whom. Changed here, all past ones are counted anew.',
};
