export const handoverKeys = {
  all: ['handovers'] as const,
  kinds: ['holding-kinds'] as const,
  list: ['handovers', 'list'] as const,
  one: (id: string) => ['handovers', id] as const,
  holdings: (id: string) => ['handovers', id, 'holdings'] as const,
  items: (id: string, holding: string) => ['handovers', id, 'items', holding] as const,
  plan: (id: string) => ['handovers', id, 'plan'] as const,
  bundles: (id: string, asked: object) => ['handovers', id, 'bundles', asked] as const,
  mine: ['handovers', 'mine'] as const,
  briefing: (id: string) => ['handovers', 'briefing', id] as const,
  received: (asked: object) => ['handovers', 'received', asked] as const,
};
