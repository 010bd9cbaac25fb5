import { BlockList, isIP } from 'node:net';

/** Addresses that are not the public internet: this machine, the company's own network, the cloud's metadata, and ways around to them (IANA special-purpose registries, RFC 6890). */
const closed = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16',
  '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
  '::/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8',
];

/** Networks as `10.0.0.0/8`, or single addresses. */
export function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const each of networks) {
    const [address = '', bits] = each.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

const refused = listOf(closed);

/** Whether a connection may go to an address; an IPv4 address within an IPv6 one (`::ffff:10.0.0.1`) is judged as what it is. `open` are networks of the operator's choice. */
export function mayReach(address: string, open: BlockList): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  const kind = family === 6 ? 'ipv6' : 'ipv4';
  return open.check(address, kind) || !refused.check(address, kind);
}
