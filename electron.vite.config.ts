import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname

// `open` declares a __dirname of its own, and electron-vite one more in every file where it reads that name.
const ownDirname = {
  name: 'own-dirname',
  transform: (code: string, id: string) =>
    id.includes('/node_modules/open/') ? { code: code.replaceAll('__dirname', 'ownFolder'), map: null } : null,
}

// Everything is bundled except better-sqlite3 (it finds its own binary) and Electron: a bundled host
// starts in 150 ms instead of one second. What draws pictures in Word is bundled too, but not the files that it reads in its packages
// (core/word/bitmap.ts): @resvg/resvg-wasm/index_bg.wasm and two fonts of @expo-google-fonts/carlito are installed beside it.
export default defineConfig({
  main: {
    plugins: [ownDirname],
    build: {
      target: 'node22',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: resolve(root, 'src/main/index.ts'),
          core: resolve(root, 'src/main/core.ts'),
          host: resolve(root, 'src/host/index.ts'),
          cli: resolve(root, 'src/host/cli.ts'),
        },
        external: ['better-sqlite3', 'electron'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(root, 'src/preload/index.ts') },
        external: ['electron'],
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src/renderer'),
    plugins: [react()],
    // Replaced by a fresh one each time the page is served (host/page.ts).
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      minify: true,
      // What every screen needs is one chunk (React, Mantine, the router); each screen is another.
      chunkSizeWarningLimit: 700,
      rolldownOptions: { input: { index: resolve(root, 'src/renderer/index.html') } },
    },
  },
})
