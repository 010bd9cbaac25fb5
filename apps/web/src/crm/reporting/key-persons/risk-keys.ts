/** Everything these screens keep, under one name, so that a remedy refreshes what shows it. */
export const riskKeys = {
  all: ['key-persons'] as const,
  figures: (query: object) => ['key-persons', 'figures', query] as const,
  trend: (query: object) => ['key-persons', 'trend', query] as const,
  customers: (userId: string, query: object) => ['key-persons', 'customers', userId, query] as const,
  drill: (drill: object) => ['key-persons', 'drill', drill] as const,
};
