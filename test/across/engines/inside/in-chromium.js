// A page of a browser that has the standalone file from a <script>, in a zone and a locale far from here.
import process from 'node:process'
import { chromium } from 'playwright-core'
import { answer } from './answer.js'
import { DOSSIERS, standaloneScript, tell, tellAbout } from './told.js'

/** The answers of so many dossiers fit into one message of the browser. */
const AT_ONCE = 20

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  // A browser that runs as root, as in a container, has no sandbox.
  args: ['--no-sandbox'],
})
try {
  const context = await browser.newContext({ timezoneId: 'Pacific/Apia', locale: 'tr-TR', offline: true })
  const page = await context.newPage()
  await page.addScriptTag({ content: standaloneScript() })
  await page.addScriptTag({
    content: `${answer.toString()}; const answerAll = dossiers =>
      dossiers.map(dossier => answer(pensieInvaliditate, JSON.parse(dossier)))`,
  })
  const { timeZone, locale } = await page.evaluate('Intl.DateTimeFormat().resolvedOptions()')
  tellAbout({ version: browser.version(), zone: timeZone, locale })
  for (let place = 0; place < DOSSIERS.length; place += AT_ONCE) {
    const asked = JSON.stringify(DOSSIERS.slice(place, place + AT_ONCE))
    for (const text of await page.evaluate(`answerAll(${asked})`)) tell(text)
  }
} finally {
  await browser.close()
}
