/** Bytes of one stored part. */
export const partSize = 262_144;

/** The same bytes in parts of one size, the last one shorter; memory for one part and one piece of the source. */
export async function* inParts(source: AsyncIterable<Uint8Array>, size = partSize): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source) {
    waiting.push(piece);
    length += piece.length;
    if (length < size) continue;
    const bytes = Buffer.concat(waiting);
    let from = 0;
    for (; length - from >= size; from += size) yield bytes.subarray(from, from + size);
    waiting = [bytes.subarray(from)];
    length -= from;
  }
  if (length > 0) yield Buffer.concat(waiting);
}
