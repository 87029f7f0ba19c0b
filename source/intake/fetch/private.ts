import { BlockList, isIP } from 'node:net';

/** IPv4 addresses that aren't of the public internet (RFC 6890 and its registry; multicast and the reserved ones too). */
const subnets: readonly (readonly [net: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
];

/** Of IPv6: unspecified, loopback, mapped for local use, unique local, link-local, site-local, multicast, 6to4. */
const subnets6: readonly (readonly [net: string, prefix: number])[] = [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
  ['2002::', 16],
];

const list = new BlockList();
for (const [net, prefix] of subnets) {
  list.addSubnet(net, prefix, 'ipv4');
  // The same through a translator (RFC 6052). Those mapped into IPv6 the list knows by itself.
  list.addSubnet(`64:ff9b::${net}`, 96 + prefix, 'ipv6');
}
for (const [net, prefix] of subnets6) list.addSubnet(net, prefix, 'ipv6');

/** Whether an IP address is of this machine or of a network that isn't the public internet. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  return family === 0 || list.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
