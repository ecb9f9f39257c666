/** How the pages are bundled: two entries, every file with its hash in its name, nothing inline. */
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/',
  // The pages forbid inline scripts, styles and data addresses, so that nothing may be folded into them.
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The editor is one large file by its nature, in the playground only.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: ['index.html', 'playground/index.html'],
      // GraphiQL's packages say 'use client', which means nothing here.
      onLog: (level, log, show) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') show(level, log);
      },
    },
  },
});
