import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { inFragment } from '../../case/kept.js'
import { closeBrowser, visit } from '../browser.js'
import { LIVES } from '../lives.js'

afterAll(closeBrowser)

const FOLDER = fileURLToPath(new URL('../../pictures/', import.meta.url))
/** The one that README shows. */
const OF_README = fileURLToPath(new URL('../../../docs/site.png', import.meta.url))
mkdirSync(FOLDER, { recursive: true })

const answerOf = (name: string): string =>
  inFragment({
    dossier: LIVES.find(life => life.name === name)?.dossier,
    unknown: [],
    settled: ['events.0.id', 'events.1.id', 'events.3.id'],
    answered: [],
    at: 'answer',
  })

const CONTESTED = inFragment({
  dossier: { against: 'medical-decision', communicatedOn: '2026-06-20' },
  unknown: ['filedOn'],
  settled: [],
  answered: ['against', 'communicatedOn', 'filedOn'],
})
const MISSED = answerOf('a man who missed his review')

const PAGES = [
  { name: 'home', path: '', shown: '.cards' },
  { name: 'question', path: 'pensia-mea.html', shown: '[data-question]' },
  { name: 'answer', path: `pensia-mea.html${MISSED}`, shown: '[data-whole=true]' },
  {
    name: 'paid',
    path: `pensia-mea.html${answerOf('a man whom a review puts into degree I')}`,
    shown: '[data-whole=true]',
  },
  {
    name: 'refused',
    path: `am-dreptul.html${answerOf('a claimant of 2011 with too little stage for his age')}`,
    shown: '[data-whole=true]',
  },
  { name: 'contest', path: `pana-cand-contest.html${CONTESTED}`, shown: '#contest-day' },
  { name: 'playground', path: 'en/playground.html', shown: '.letter p' },
  { name: 'docs', path: 'docs/articles.html', shown: 'main h1' },
]

test.each(
  PAGES.flatMap(page =>
    [320, 1280].flatMap(width => (['light', 'dark'] as const).map(scheme => ({ ...page, width, scheme }))),
  ),
)('a picture of $name, $width pixels wide, $scheme', async ({ name, path, shown, width, scheme }) => {
  const { page, close } = await visit(path, { viewport: { width, height: 720 }, colorScheme: scheme })
  await page.waitForSelector(shown)
  await page.screenshot({ path: `${FOLDER}${name}-${width}-${scheme}.png`, fullPage: name !== 'docs' })
  await close()
})

test('the picture of README shows an answer on a telephone', async () => {
  const { page, close } = await visit(
    `pensia-mea.html${answerOf('a man whom a review puts into degree I')}`,
    {
      viewport: { width: 390, height: 844 },
    },
  )
  await page.waitForSelector('[data-whole=true]')
  await page.locator('.headline').scrollIntoViewIfNeeded()
  await page.evaluate(() =>
    window.scrollTo(0, (document.querySelector('.headline') as HTMLElement).offsetTop - 12),
  )
  const picture = await page.screenshot({ path: OF_README })
  expect(picture.length).toBeLessThan(100_000)
  await close()
})
