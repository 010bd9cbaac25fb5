export type QueryValue = string | number | boolean | null | undefined;
export type Query = Record<string, QueryValue>;

/** `?a=1&filter[city][eq]=Berlin`; what is empty is left out. */
export function queryString(query: Query = {}): string {
  const parts = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([key, value]) => `${encodeKey(key)}=${encodeURIComponent(String(value))}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

// Brackets are readable and allowed by every server we speak to.
const encodeKey = (key: string): string => encodeURIComponent(key).replaceAll('%5B', '[').replaceAll('%5D', ']');
