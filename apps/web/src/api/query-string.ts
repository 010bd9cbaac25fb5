export type QueryValue = string | number | boolean | null | undefined | { readonly [key: string]: unknown };
export type Query = { readonly [key: string]: QueryValue };

/** `?a=1&filter[city][eq]=Berlin`; what is empty is left out. */
export function queryString(query: Query = {}): string {
  const parts = pairs(query).map(([key, value]) => `${encodeKey(key)}=${encodeURIComponent(value)}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function pairs(values: object, nameOf = (key: string) => key): [string, string][] {
  return Object.entries(values).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (value === undefined || value === null || value === '') return [];
    if (typeof value === 'object') return pairs(value, (inner) => `${nameOf(key)}[${inner}]`);
    return [[nameOf(key), String(value)]];
  });
}

// Brackets are readable and allowed by every server we speak to.
const encodeKey = (key: string): string => encodeURIComponent(key).replaceAll('%5B', '[').replaceAll('%5D', ']');
