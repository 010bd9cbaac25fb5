import { isIP } from 'node:net';
import { ValidationFailed } from '#platform/kernel';

/** Addresses and networks, such as 203.0.113.7 or 2001:db8::/32. @throws ValidationFailed at the first that is neither */
export function checkAddresses(addresses: readonly string[]): void {
  const wrong = addresses.findIndex((each) => !isNetwork(each));
  if (wrong >= 0) throw new ValidationFailed([{ pointer: `/addresses/${wrong}`, code: 'not-an-address' }]);
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)];
  return most !== undefined && !address.includes('%') && more.length === 0 && (bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= most));
}
