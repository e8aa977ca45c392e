import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { closeBrowser, visit } from './browser.js'
import { inFragment } from '../case/kept.js'
import { LIVES } from './lives.js'

afterAll(closeBrowser)

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Found {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

const builtIn = (folder: string): readonly string[] =>
  readdirSync(`${inject('folder')}/${folder}`)
    .filter(file => file.endsWith('.html') && file !== '404.html')
    .map(file => `${folder}${file}`.replace(/index\.html$/, ''))

/** Of the long pages of docs a few with all that the others have. */
const DOCS = [
  'docs/readme.html',
  'docs/coverage.html',
  'docs/architecture.html',
  'docs/reference-contestation.html',
  'docs/comparison.html',
]

const answerOf = (name: string): string =>
  inFragment({
    dossier: LIVES.find(life => life.name === name)?.dossier,
    unknown: [],
    settled: ['events.0.id', 'events.3.id'],
    answered: [],
    at: 'answer',
  })

const CONTESTED = inFragment({
  dossier: { against: 'medical-decision', communicatedOn: '2026-06-20' },
  unknown: ['filedOn'],
  settled: [],
  answered: ['against', 'communicatedOn', 'filedOn'],
})

const ANSWERS = [
  `pana-cand-contest.html${CONTESTED}`,
  `pensia-mea.html${answerOf('a life with two causes of suspension')}`,
  `pensia-mea.html${answerOf('a claimant of 2011 with too little stage for his age')}`,
  `en/amount.html${answerOf('a pension of 2015 in degree I')}`,
  `hu/felulvizsgalat.html${answerOf('a man who missed his review')}`,
]

const pages = (): readonly string[] => [
  ...builtIn(''),
  ...builtIn('en/'),
  ...builtIn('hu/'),
  ...DOCS,
  ...ANSWERS,
]

type Axe = (options?: object) => Promise<Found>

/** What axe finds, each with the first place. */
const foundIn = async (page: Page, options: object = {}): Promise<readonly string[]> => {
  const { violations } = await page.evaluate(
    chosen =>
      (globalThis as unknown as { axe: { run: Axe } }).axe.run({ resultTypes: ['violations'], ...chosen }),
    options,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

describe('every page', () => {
  test.each(pages())('is clean for axe in both schemes, fits 320 pixels, and asks nobody: %s', async path => {
    const { page, errors, away, close } = await visit(path)
    const isCalculator = (await page.locator('.calculator').count()) > 0
    await page.waitForSelector(isCalculator ? '[data-question], [data-whole=true], #contest-day' : 'main h1')
    await page.evaluate(() =>
      document.querySelectorAll('main details').forEach(fold => fold.setAttribute('open', '')),
    )
    await page.addScriptTag({ path: AXE })
    expect(await foundIn(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await foundIn(page, { runOnly: ['color-contrast'] })).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect({ errors, away }).toEqual({ errors: [], away: [] })
    await close()
  })

  test('is in each language where its words are, and leads to the same page in another', async () => {
    const { page, close } = await visit('am-dreptul.html')
    await page.waitForSelector('[data-question]')
    await page.getByRole('link', { name: 'Magyar' }).click()
    await page.waitForFunction(() => document.documentElement.lang === 'hu')
    expect(new URL(page.url()).pathname).toMatch(/\/sub\/folder\/hu\/jogosult-vagyok\.html$/)
    expect(await page.textContent('h1')).toContain('Jogosult vagyok?')
    await close()
  })
})

/** What the browser asked for of script and style, each as gzip makes it. */
const weightOf = async (path: string, shown: string): Promise<number> => {
  const { page, asked, close } = await visit(path)
  await page.waitForSelector(shown)
  await page.waitForLoadState('networkidle')
  const files = new Set(
    asked.map(url => url.slice(inject('site').length)).filter(file => /\.(js|css)$/.test(file)),
  )
  await close()
  const weights = [...files].map(
    file => gzipSync(readFileSync(`${inject('folder')}/${file}`), { level: 9 }).length,
  )
  return weights.reduce((sum, weight) => sum + weight, 0)
}

describe('script and style, compressed', () => {
  test('of the first page weigh less than 150 kB', async () => {
    const weight = await weightOf('', 'main h1')
    console.log(`first page: ${weight} bytes`)
    expect(weight).toBeLessThan(150_000)
  })

  test.each([
    ['pensia-mea.html', answerOf('a life with two causes of suspension')],
    ['am-dreptul.html', answerOf('a man of 44 in degree II')],
    ['cat-primesc.html', answerOf('a man of 44 in degree II')],
    ['revizuirea-mea.html', answerOf('a man who missed his review')],
    ['hu/nyugdijam.html', answerOf('a life with two causes of suspension')],
  ])('of %s weigh less than 220 kB, its answer included', async (path, fragment) => {
    const weight = await weightOf(path + fragment, '.headline')
    console.log(`${path}: ${weight} bytes`)
    expect(weight).toBeLessThan(220_000)
  })
})
