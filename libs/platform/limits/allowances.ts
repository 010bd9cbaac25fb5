/** What a caller may ask for in a minute, by the class of the address. The window slides. */
export const allowances = {
  /** The way in: by address, whoever it is. A company behind one address comes in on a Monday morning. */
  door: 120,
  /** A certificate is looked at by anybody: by address, and beside all else, so that a flood of it keeps nobody from anything. */
  check: 120,
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

const check = /^\/api\/v\d+\/certificates\/verify\//u;

/** The class of an address for somebody who is signed in; the door is a door for everybody, and so is what anybody may check. */
export function classOf(method: string, path: string): AddressClass {
  if (/^\/api\/v\d+\/auth\//u.test(path)) return 'door';
  if (check.test(path)) return 'check';
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return 'read';
  return heavy.test(path) ? 'heavy' : 'write';
}
