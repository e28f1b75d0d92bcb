import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { entryBudget } from './build/entry-budget.ts'

export default defineConfig({
  plugins: [react(), entryBudget(200)],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    // The content policy allows nothing but the own origin: no data: fonts or images.
    assetsInlineLimit: 0,
    // The polyfill would be a second inline-capable loader; every supported browser has modulepreload.
    modulePreload: { polyfill: false },
    // ECharts is one chunk of about 600 kB, loaded only where a chart is drawn.
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': 'http://localhost:3000', '/auth': 'http://localhost:3000' } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', environment: 'jsdom', setupFiles: ['test/browser.ts'], include: ['src/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'rules', environment: 'node', include: ['test/**/*.test.ts'] } },
    ],
  },
})
