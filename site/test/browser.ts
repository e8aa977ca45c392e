import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    site: string
    folder: string
    chromium: string
  }
}

/** A day for the clock of the device, so that days left are the same whenever this runs. */
export const TODAY = '2026-07-01'

export interface Visited {
  readonly page: Page
  /** What the console said in red, and what no script should have done. */
  readonly errors: readonly string[]
  /** Requests to anywhere but the site. */
  readonly away: readonly string[]
  /** Every request. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

let browser: Promise<Browser> | undefined

// A browser that runs as root, as in a container, has no sandbox.
const launched = (): Promise<Browser> =>
  (browser ??= chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] }))

export const closeBrowser = async (): Promise<void> => {
  await (await browser)?.close()
  browser = undefined
}

/** A page of the site in a browser of its own, on a telephone unless it is told otherwise. */
export const visit = async (
  path: string,
  options: BrowserContextOptions & { readonly day?: string; readonly hasOwnClock?: boolean } = {},
): Promise<Visited> => {
  const { day = TODAY, hasOwnClock = false, ...rest } = options
  const context = await (
    await launched()
  ).newContext({
    viewport: { width: 320, height: 640 },
    locale: 'ro-RO',
    timezoneId: 'Europe/Bucharest',
    // What is kept for later is asked for once more by it, which only one test is about.
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...rest,
  })
  const page = await context.newPage()
  const errors: string[] = []
  const away: string[] = []
  const asked: string[] = []
  page.on('console', message => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', error => errors.push(error.message))
  page.on('request', request => {
    const url = request.url()
    asked.push(url)
    if (!url.startsWith(inject('site')) && !url.startsWith('data:') && !url.startsWith('blob:'))
      away.push(url)
  })
  // A clock that stands still takes from the page the list of what it loaded.
  if (!hasOwnClock) await page.clock.setFixedTime(new Date(`${day}T12:00:00`))
  await page.goto(inject('site') + path)
  return { page, errors, away, asked, close: () => context.close() }
}
