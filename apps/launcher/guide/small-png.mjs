// A screenshot as a PNG with a palette: a screen has few colors, and a repository keeps every picture for good.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** From a PNG of 8-bit RGB or RGBA without interlacing, as browsers write it, to one of at most 256 colors. */
export function smallPng(png) {
  const { width, height, depth, pixels } = read(png);
  const { palette, indexOf } = choose(pixels, depth);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = indexOf((y * width + x) * depth);
  return Buffer.concat([signature, chunk('IHDR', header(width, height)), chunk('PLTE', Buffer.from(palette.flat())), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function read(png) {
  const parts = [];
  let head;
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'IHDR') head = data;
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const [width, height, depth] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 6 ? 4 : 3];
  return { width, height, depth, pixels: unfiltered(inflateSync(Buffer.concat(parts)), width * depth, height, depth) };
}

/** Each row says by its first byte how it differs from what is left of it and above it. */
function unfiltered(raw, stride, height, depth) {
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < depth ? 0 : pixels[at - depth];
      const above = y === 0 ? 0 : pixels[at - stride];
      const corner = x < depth || y === 0 ? 0 : pixels[at - stride - depth];
      pixels[at] = raw[y * (stride + 1) + 1 + x] + [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
    }
  }
  return pixels;
}

function paeth(left, above, corner) {
  const [toLeft, toAbove, toCorner] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** The colors met most often; every other becomes the nearest of them. */
function choose(pixels, depth) {
  const counts = new Map();
  const colorAt = (at) => (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
  for (let at = 0; at < pixels.length; at += depth) counts.set(colorAt(at), (counts.get(colorAt(at)) ?? 0) + 1);
  const palette = [...counts].sort(([, one], [, other]) => other - one).slice(0, 256).map(([color]) => [color >> 16, (color >> 8) & 255, color & 255]);
  const known = new Map();
  const nearest = (color) => {
    const [red, green, blue] = [color >> 16, (color >> 8) & 255, color & 255];
    const far = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
    return far.indexOf(Math.min(...far));
  };
  return {
    palette,
    indexOf: (at) => {
      const color = colorAt(at);
      if (!known.has(color)) known.set(color, nearest(color));
      return known.get(color);
    },
  };
}

function header(width, height) {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 3, 0, 0, 0], 8);
  return data;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
