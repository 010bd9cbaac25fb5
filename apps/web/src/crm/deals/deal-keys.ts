/** Everything the screens of deals keep, under one name, so that a change of a deal refreshes what shows it and nothing else. */
export const dealKeys = {
  all: ['deal'] as const,
  one: (id: string) => ['deal', 'one', id] as const,
  path: (id: string) => ['deal', 'path', id] as const,
  history: (id: string) => ['deal', 'history', id] as const,
  lists: ['deal', 'list'] as const,
  list: (query: object) => ['deal', 'list', query] as const,
  boards: ['deal', 'board'] as const,
  board: (query: object) => ['deal', 'board', query] as const,
  forecast: (query: object) => ['deal', 'forecast', query] as const,
  figures: (query: object) => ['deal', 'figures', query] as const,
  losses: (query: object) => ['deal', 'losses', query] as const,
  drill: (query: object) => ['deal', 'drill', query] as const,
  catalogue: (name: string) => ['deal-catalogue', name] as const,
};
