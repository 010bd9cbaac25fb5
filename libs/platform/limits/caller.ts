import { isIPv6 } from 'node:net';
import type { Actor } from '#platform/access';
import type { AddressClass } from './allowances.ts';

/** Of whoever it is the address counts. */
const byAddress: ReadonlySet<AddressClass> = new Set(['door', 'check']);

/** Who is counted: an API key, a user, or the address of somebody unknown. */
export function callerOf(actor: Actor | null, ip: string, asked: AddressClass): { readonly caller: string; readonly class: AddressClass } {
  if (byAddress.has(asked)) return { caller: `address ${networkOf(ip)}`, class: asked };
  if (actor === null) return { caller: `address ${networkOf(ip)}`, class: 'anonymous' };
  return { caller: actor.apiKeyId ? `key ${actor.apiKeyId}` : `user ${actor.userId}`, class: asked };
}

/** Whoever has an IPv6 address has 2^64 of them: they are counted as one. */
export function networkOf(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/u, '').replace(/%.*$/u, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === '' ? [] : tail.split(':');
  const groups = [...first, ...Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0'), ...last];
  return `${groups.slice(0, 4).map((each) => Number.parseInt(each, 16).toString(16)).join(':')}::/64`;
}
