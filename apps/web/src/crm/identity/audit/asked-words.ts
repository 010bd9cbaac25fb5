/** With what was asked, flat and short: "q: ivan, filter.city.eq: Berlin". Paging says nothing about what somebody looked for. */
export function askedWords(asked: unknown): string {
  return pairs(asked, '').filter(([name]) => !/^(limit|cursor|count|fields|sort)$/u.test(name)).map(([name, value]) => `${name}: ${value}`).join(', ');
}

function pairs(value: unknown, name: string): [string, string][] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value !== 'object') return [[name, String(value as string | number | boolean)]];
  return Object.entries(value).flatMap(([key, inner]) => pairs(inner, name === '' ? key : `${name}.${key}`));
}
