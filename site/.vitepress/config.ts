// @ts-expect-error -- it has no types
import definitionLists from 'markdown-it-deflist'
import { defineConfig, type HeadConfig } from 'vitepress'
import { writeOfflineList } from '../build/offline.js'

const base = process.env['SITE_BASE'] ?? '/'
const isBuilt = process.env['NODE_ENV'] === 'production'

/** The browser itself refuses every request to another place. What is written inline is VitePress's own. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ')

const head: HeadConfig[] = [
  ['link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }],
  ['meta', { name: 'color-scheme', content: 'light dark' }],
  ['meta', { name: 'referrer', content: 'no-referrer' }],
  ...(isBuilt ? [['meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }] as HeadConfig] : []),
]

const DESCRIPTION = {
  ro: 'Calculatoare pentru pensia de invaliditate din România: dreptul, suma, termenele și articolele.',
  en: 'Calculators for the invalidity pension in Romania: the right, the sum, the days and the articles.',
  hu: 'Kalkulátorok a romániai rokkantsági nyugdíjhoz: a jog, az összeg, a határidők és a cikkek.',
}

export default defineConfig({
  base,
  srcDir: 'pages',
  outDir: process.env['SITE_OUT'] ?? 'dist',
  cleanUrls: false,
  buildEnd: ({ outDir }) => writeOfflineList(outDir),
  // The colours follow the system; nothing is kept about who reads.
  appearance: false,
  head,
  locales: {
    root: { label: 'română', lang: 'ro', title: 'Pensia de invaliditate', description: DESCRIPTION.ro },
    en: { label: 'English', lang: 'en', title: 'Invalidity pension', description: DESCRIPTION.en },
    hu: { label: 'magyar', lang: 'hu', title: 'Rokkantsági nyugdíj', description: DESCRIPTION.hu },
    docs: { label: 'Documentation', lang: 'en', title: 'pensie-invaliditate', description: DESCRIPTION.en },
  },
  router: { prefetchLinks: false },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { permalink: false as never },
    config: markdown => {
      markdown.use(definitionLists)
      // What is wide scrolls by itself, by the keys too.
      markdown.renderer.rules['table_open'] = () => '<div class="table" tabindex="0"><table>\n'
      markdown.renderer.rules['code_block'] = (tokens, place) =>
        `<pre tabindex="0"><code>${markdown.utils.escapeHtml(tokens[place]?.content ?? '')}</code></pre>\n`
      markdown.renderer.rules['table_close'] = () => '</table></div>\n'
    },
  },
  vite: {
    publicDir: 'public',
    resolve: { preserveSymlinks: true },
    // Some kilobytes less of each calculator than by the bundler's own.
    build: { chunkSizeWarningLimit: 1500, minify: 'terser' },
    server: { fs: { allow: ['..'] } },
  },
})
