import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Below it a packed file saves nothing that is felt. */
const least = 1024;

/** Lays a `.br` and a `.gz` beside each text of the build: the server sends what the browser understands, and packs nothing itself. */
export const packed = (): Plugin => ({
  name: 'packed',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter((each) => /\.(?:js|css|svg|json|txt|webmanifest)$/u.test(each))) {
      const file = join(dir, name);
      const text = readFileSync(file);
      if (text.length < least) continue;
      writeFileSync(`${file}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }));
      writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
    }
  },
});
