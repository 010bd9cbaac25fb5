export const en = {
  nameless: 'without a name',
  'deals.won': 'Your deal {{name}} is won',
  'deals.lost': 'Your deal {{name}} is lost',
  'deals.abandoned': 'Your deal {{name}} is abandoned',
  'deals.declined': 'Your deal {{name}} is declined by us',
  'deals.reopened': 'Your deal {{name}} is open again',
  'deals.given': 'The deal {{name}} is yours now',
  'deals.given.more': 'The deal {{name}} and {{more}} more are yours now',
};
