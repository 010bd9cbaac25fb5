/** What a caller may ask for in a minute, by the class of the address. The window slides. */
export const allowances = {
  /** The way in: by address, whoever it is. A company behind one address comes in on a Monday morning. */
  door: 120,
  /** Whoever is not, or not rightly, signed in: by address. */
  anonymous: 600,
  /** By user or API key, from here on. */
  read: 3000,
  write: 1200,
  /** What makes long work: exports, imports, changes of many records. */
  heavy: 60,
} as const;

export type AddressClass = keyof typeof allowances;

const heavy = /^\/api\/v\d+\/(?:exports|imports|bulk)(?:\/|$)/u;

/** The class of an address for somebody who is signed in; the door is a door for everybody. */
export function classOf(method: string, path: string): AddressClass {
  if (/^\/api\/v\d+\/auth\//u.test(path)) return 'door';
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return 'read';
  return heavy.test(path) ? 'heavy' : 'write';
}
