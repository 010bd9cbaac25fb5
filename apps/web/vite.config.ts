import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import presetMantine from 'postcss-preset-mantine';
import { defineConfig } from 'vite';
import { packed } from './packed.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const server = process.env['HOLDFAST_API'] ?? 'http://localhost:3000';

export default defineConfig({
  root,
  plugins: [react(), packed()],
  // The server puts a number in its place, of each answer's own; the development server keeps the word and asks for none.
  html: { cspNonce: 'HOLDFAST_NONCE' },
  css: { postcss: { plugins: [presetMantine({ autoRem: false })] } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 700,
  },
  server: { port: 5173, proxy: { '/api': server, '/health': server } },
});
