export const en = {
  outcomes: 'Outcomes', intro: 'How a call, a meeting or a task may end. Whoever logs one takes it by one press, so keep them few.',
  add: 'Add an outcome', change: 'Change the outcome', name: 'Name', usedFor: 'Offered for', reached: 'Reached them', reachedYes: 'yes', isPositive: 'It reached what it was for',
};
