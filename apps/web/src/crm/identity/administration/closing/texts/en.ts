export const en = {
  closeAccount: 'Close the account',
  closeTitle: 'Close the account of {{name}}',
  closeWhat: 'It is the end of it: what nobody inherits ends, and nothing may hang on it any more. The name stays wherever it stood.',
  closed: 'The account of {{name}} is closed',
  closedHint: 'This account is closed: nobody comes in with it, and nothing hangs on it.',
  reopen: 'Open it again',
  reopened: 'The account of {{name}} is suspended again',
  accountHolds: 'Something still hangs on {{name}}',
  accountHoldsHint: 'Whatever hangs on a closed account would be nobody’s. Hand it over first; the end of the hand-over closes the account too.',
  toHandovers: 'To the hand-overs',
};
