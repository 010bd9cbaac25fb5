/** What is looked at on the way to somebody, at most: so a path costs what lies around it and no more, however much there is. */
export const limits = {
  /** People of the organization one wants to get to: those whom somebody of us met last, and those who came last. */
  there: 60,
  /** People from whom it goes one step further, the surest first. */
  expanded: 60,
  /** Employers of one of them, the latest first. */
  employers: 5,
  /** People of one employer: so many who came last, and so many whom somebody of us met last. */
  crew: 100,
  crewMet: 40,
  /** Ties of one of them, the strongest first. */
  ties: 20,
  /** What is told of one of them and others. */
  told: 10,
  /** Of us for one of them. */
  ofUs: 3,
  paths: 8,
  pathsOfOne: 3,
} as const;
