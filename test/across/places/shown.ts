import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'

const ORIGIN = 'http://place.test'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

let browser: Promise<Browser> | undefined

// A browser that runs as root, as in a container, has no sandbox.
const launched = (): Promise<Browser> =>
  (browser ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? '', args: ['--no-sandbox'] }))

export const closeBrowser = async (): Promise<void> => {
  await (await browser)?.close()
  browser = undefined
}

export interface Shown {
  readonly page: Page
  /** What the page said in red, and what it asked for that does not lie in its folder. */
  readonly errors: readonly string[]
}

/** The page of a folder in Chromium, with the network cut: nothing is there but the files of the folder. */
export const shown = async (folder: string): Promise<Shown> => {
  const page = await (await launched()).newPage({ locale: 'ro-RO' })
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', message => message.type() === 'error' && errors.push(message.text()))
  await page.route('**/*', async route => {
    const { origin, pathname } = new URL(route.request().url())
    const path = pathname === '/' ? '/index.html' : pathname
    // Asked for by browsers, not by pages.
    if (path === '/favicon.ico') return route.fulfill({ status: 204 })
    if (origin !== ORIGIN) return route.abort()
    return route.fulfill({
      body: await readFile(join(folder, path)),
      contentType: TYPES[extname(path)] ?? 'application/octet-stream',
    })
  })
  await page.goto(`${ORIGIN}/`)
  return { page, errors }
}
