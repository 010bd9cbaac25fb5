type Sign = readonly [type: string, at: number, bytes: string];

const signs: readonly Sign[] = [
  ['image/png', 0, '89504e470d0a1a0a'], ['image/jpeg', 0, 'ffd8ff'], ['image/gif', 0, '47494638'], ['image/webp', 8, '57454250'], ['application/pdf', 0, '255044462d'],
  ['video/webm', 0, '1a45dfa3'], ['audio/mpeg', 0, '494433'], ['audio/mpeg', 0, 'fffb'], ['audio/ogg', 0, '4f676753'], ['audio/wav', 8, '57415645'],
];

/** What the first bytes of a file say it is; whatever else it may be, such as SVG or HTML, is only to be kept. Audio in MP4 has a brand of its own. */
export function mediaTypeOf(head: Buffer): string {
  const found = signs.find(([, at, bytes]) => head.subarray(at, at + bytes.length / 2).toString('hex') === bytes);
  if (found) return found[0];
  if (head.subarray(4, 8).toString('latin1') !== 'ftyp') return 'application/octet-stream';
  return head.subarray(8, 11).toString('latin1') === 'M4A' ? 'audio/mp4' : 'video/mp4';
}

/** What is shown in the text itself; everything else is handed over to be saved. */
export const isShown = (mediaType: string): boolean => /^(?:image|video|audio)\//u.test(mediaType);
