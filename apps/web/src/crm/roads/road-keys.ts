export const roadKeys = {
  look: (name: string) => ['roads', 'look', name] as const,
  way: (organizationId: string) => ['roads', 'look', 'way', organizationId] as const,
  looks: ['roads', 'look'] as const,
  requests: ['access-requests'] as const,
  mine: ['access-requests', 'mine'] as const,
  toDecide: ['access-requests', 'to-decide'] as const,
};
