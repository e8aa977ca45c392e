import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { closeBrowser, visit } from './browser.js'
import { inFragment } from '../case/kept.js'
import { answerByKeys, type Counted, fillByKeys, goTo, goToQuestion } from './keys.js'
import { LIVES } from './lives.js'

afterAll(closeBrowser)

const lifeOf = (name: string): object => {
  const found = LIVES.find(life => life.name === name)
  if (!found) throw new Error(`No life is named ${name}`)
  return found.dossier
}
const MAN = lifeOf('a man of 44 in degree II')
const MISSED = lifeOf('a man who missed his review')

const nothingCounted = (): Counted => ({ keys: 0, questions: 0 })

const answered = async (page: Page, dossier: object): Promise<string> => {
  await fillByKeys(page, dossier)
  await page.waitForSelector('#headline-state')
  return page.innerText('.answer')
}

/** The text of a calculator once it has changed. */
const until = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(wanted => document.body.innerText.includes(wanted), text, { polling: 20 })

describe('each short calculator is filled by keys alone', () => {
  test('“Am dreptul?” says that there is a right, and why; of money nothing; and leads on with the answers', async () => {
    const { page, errors, close } = await visit('am-dreptul.html')
    const text = await answered(page, MAN)
    expect(await page.innerText('#headline-state')).toBe('Aveți dreptul')
    expect(await page.innerText('.headline')).toContain(
      'oricât de scurt; stagiul luat în calcul este de 20 de ani',
    )
    expect(text).not.toMatch(/Nu se știe încă|lei/)
    await page.getByRole('link', { name: 'Mai departe, cu aceste răspunsuri: „Pensia mea”' }).press('Enter')
    await page.waitForFunction(() => location.pathname.endsWith('/pensia-mea.html'))
    await page.waitForSelector('[data-question]')
    expect(await page.innerText('.given')).toMatch(/Ce ați răspuns \(\d+\)/)
    expect(errors).toEqual([])
    await close()
  })

  test('“Cât primesc?” says the sum in hand', async () => {
    const { page, errors, close } = await visit('cat-primesc.html')
    expect(await answered(page, MAN)).toContain('2.066 lei')
    expect(errors).toEqual([])
    await close()
  })

  test('“Revizuirea mea” says what is suspended, and until when it can be mended', async () => {
    const { page, errors, close } = await visit('revizuirea-mea.html')
    const text = await answered(page, MISSED)
    for (const line of ['suspendată', '1 noiembrie 2025', '14 octombrie 2026']) expect(text).toContain(line)
    expect(errors).toEqual([])
    await close()
  })

  // From 14 October 2024 the review falls between one year and three years later.
  test('“Revizuirea mea” asks for the day set, and says between which days the review falls', async () => {
    const { page, errors, close } = await visit('revizuirea-mea.html')
    const { payment: _, ...known } = MAN as { payment: object }
    const text = await answered(page, known)
    expect(await page.textContent('.given')).toContain('Data stabilită pentru revizuirea medicală')
    const headline = await page.innerText('.headline')
    for (const day of ['14 octombrie 2025', '14 octombrie 2027']) expect(headline).toContain(day)
    expect(text).not.toContain('Nu se știe încă')
    expect(errors).toEqual([])
    await close()
  })

  // 20 June 2026 and 30 free days: 21 July; who counts them otherwise ends on 20 July.
  test('“Până când pot contesta?” says the day, and the safe one', async () => {
    const { page, errors, close } = await visit('pana-cand-contest.html')
    const counted = nothingCounted()
    await page.waitForSelector('[data-question=against]')
    await goToQuestion(page, counted)
    await goTo(page, counted, 'Decizia medicală asupra capacității de muncă', 'ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-question=communicatedOn]')
    await page.keyboard.type('20.06.2026')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-question=filedOn]')
    await goTo(page, counted, 'Nu am depus-o încă')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#contest-day')
    expect(await page.textContent('#contest-day')).toBe('20 iulie 2026')
    const text = await page.innerText('.answer')
    for (const line of ['21 iulie 2026', 'Mai sunt 19 zile']) expect(text).toContain(line)
    expect(errors).toEqual([])
    await close()
  })
})

describe('“Până când pot contesta?”', () => {
  const askedFor = (dossier: object, unknown: readonly string[] = []): string =>
    `pana-cand-contest.html${inFragment({ dossier, unknown, settled: [], answered: Object.keys(dossier) })}`

  test('tells apart the decisions to who does not know which it is, and asks again', async () => {
    const { page, close } = await visit('pana-cand-contest.html')
    await page.waitForSelector('[data-question=against]')
    await page.getByRole('button', { name: 'Nu știu' }).click()
    expect(await page.innerText('[role=alert]')).toContain('Uitați-vă cine a dat decizia.')
    expect(await page.locator('[data-question=against] .choice').count()).toBeGreaterThan(2)
    await close()
  })

  test('says of a day for which no law is known that it is so, and takes another', async () => {
    const { page, close } = await visit(askedFor({ against: 'medical-decision' }))
    await page.waitForSelector('[data-question=communicatedOn]')
    await page.fill('[data-question] input', '12.06.2005')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.refused')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Pentru 12 iunie 2005 nu se cunoaște aici nicio lege',
    )
    await page.getByRole('button', { name: 'Corectați data' }).press('Enter')
    await page.waitForSelector('[data-question=communicatedOn]')
    await close()
  })

  test('takes no day of filing that has not come yet; of what was filed no days are left', async () => {
    const given = { against: 'medical-decision', communicatedOn: '2026-06-20' }
    const { page, close } = await visit(askedFor(given))
    await page.waitForSelector('[data-question=filedOn]')
    await page.fill('[data-question] input', '12.06.2027')
    await page.keyboard.press('Enter')
    expect(await page.innerText('[role=alert]')).toContain('12 iunie 2027 nu a venit încă')
    await page.fill('[data-question] input', '30.06.2026')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#contest-day')
    const text = await page.innerText('.answer')
    expect(text).toContain('Contestația este în termen.')
    expect(text).not.toContain('Mai sunt')
    await close()
  })

  test('says that the calendar could not be written where what writes it is out of reach', async () => {
    const given = { against: 'medical-decision', communicatedOn: '2026-06-20' }
    const { page, errors, close } = await visit(askedFor(given, ['filedOn']))
    await page.waitForSelector('#contest-day')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Salvează termenele' }).press('Enter')
    await page.waitForSelector('[role=alert]')
    expect(await page.innerText('[role=alert]')).toContain('Fișierul nu s-a putut face')
    expect(errors.filter(error => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
    await close()
  })
})

describe('an event whose day is not known', () => {
  const NEVER = ['în plată', '2.066 lei', 'suspendată', 'încetată', 'nu aveți nimic de făcut']

  test.each([
    ['death', 'Decesul pensionarului'],
    ['review-missed', 'Neprezentarea la revizuirea medicală'],
  ])('“%s” is missed loudly, and nothing that it can change is told as sure', async (id, name) => {
    const { page, errors, close } = await visit('pensia-mea.html')
    await fillByKeys(page, { ...MAN, events: [{ id }] })
    await page.waitForSelector('#headline-state')
    expect(await page.innerText('.days-missing')).toContain(`Lipsește ziua: ${name}.`)
    await page
      .locator('.answer details')
      .evaluateAll(folds => folds.forEach(fold => ((fold as HTMLDetailsElement).open = true)))
    await page.waitForSelector('.letter p')
    const text = await page.innerText('.answer')
    for (const words of NEVER) expect(text).not.toContain(words)
    await page.getByRole('button', { name: `Spuneți ziua: ${name}` }).press('Enter')
    await page.waitForSelector('[data-question="events.0.on"]')
    expect(errors).toEqual([])
    await close()
  })

  test('is missed too where the answer is asked for before the day is', async () => {
    const fragment = inFragment({
      dossier: { ...MAN, events: [{ id: 'death' }] },
      unknown: [],
      settled: [],
      answered: ['events.0.id'],
      at: 'answer',
    })
    const { page, close } = await visit(`pensia-mea.html${fragment}`)
    await page.waitForSelector('.answer[data-whole=true]')
    const text = await page.innerText('.answer')
    expect(text).toContain('Lipsește ziua: Decesul pensionarului.')
    for (const words of NEVER) expect(text).not.toContain(words)
    await close()
  })
})

describe('a form', () => {
  test('explains a bad date in its place, and keeps the place', async () => {
    const { page, close } = await visit('am-dreptul.html')
    const counted = nothingCounted()
    await page.waitForSelector('[data-question]')
    await goToQuestion(page, counted)
    await answerByKeys(page, 'scheme', 'public', counted)
    await page.keyboard.type('31.02.2026')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[role=alert]')
    expect(await page.innerText('[data-question] [role=alert]')).toBe(
      'Data înregistrării cererii de pensionare: „31.02.2026” nu este o zi din calendar, între anii 1900 și 2199. Scrieți, de exemplu, așa: 10.05.1966.',
    )
    const field = page.locator('[data-question] input')
    expect(await field.evaluate(element => element === document.activeElement)).toBe(true)
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    const described = (await field.getAttribute('aria-describedby'))?.split(' ')[0] ?? ''
    expect(await page.locator(`[id="${described}"]`).getAttribute('role')).toBe('alert')
    await close()
  })

  test('goes back by its own button and by that of the browser, to the question with its answer', async () => {
    const { page, close } = await visit('am-dreptul.html')
    const counted = nothingCounted()
    await page.waitForSelector('[data-question]')
    await goToQuestion(page, counted)
    await answerByKeys(page, 'scheme', 'public', counted)
    await answerByKeys(page, 'application.registeredOn', '2024-10-20', counted)
    await answerByKeys(page, 'person.sex', 'female', counted)
    await goTo(page, counted, 'Înapoi')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-question="person.sex"]')
    expect(await page.locator('[aria-pressed=true]').innerText()).toMatch(/feminin/i)
    await goTo(page, counted, 'Înapoi')
    await page.keyboard.press('Enter')
    const field = page.locator('[data-question="application.registeredOn"] input')
    await field.waitFor()
    expect(await field.inputValue()).toBe('20 octombrie 2024')
    await page.goBack()
    await page.waitForSelector('[data-question=scheme]')
    await page.goForward()
    await page.waitForSelector('[data-question="application.registeredOn"]')
    await close()
  })

  test('asks for what was answered once more, and takes another answer', async () => {
    const { page, close } = await visit('cat-primesc.html')
    await answered(page, MAN)
    const given = page.locator('.given')
    await given.locator('summary').click()
    await given.getByRole('button', { name: 'Schimbă răspunsul: Punctajul realizat' }).click()
    const field = page.locator('[data-question="contribution.points"] input')
    await field.waitFor()
    expect(await field.inputValue()).toBe('22,5')
    // 23.5 + 3 = 26.5 points x 81 = 2146.5, up.
    await field.fill('23,5')
    await page.keyboard.press('Enter')
    await until(page, '2.147 lei')
    await close()
  })

  test('stands whole in its address: another browser shows the same answer', async () => {
    const { page, close } = await visit('pensia-mea.html')
    await answered(page, MISSED)
    const fragment = new URL(page.url()).hash
    await close()
    const other = await visit(`pensia-mea.html${fragment}`)
    await other.page.waitForSelector('#headline-state')
    expect(await other.page.textContent('#headline-state')).toBe('Pensia de invaliditate: suspendată')
    const kept = await other.page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ])
    expect(kept).toEqual([0, 0, ''])
    await other.close()
  })

  test('says that an address cannot be read', async () => {
    const { page, close } = await visit('pensia-mea.html#c=!!!')
    await page.waitForSelector('.calculator [role=alert]')
    expect(await page.innerText('.calculator [role=alert]')).toContain('nu se pot citi')
    await close()
  })

  test('takes an event back', async () => {
    const { page, close } = await visit('pensia-mea.html')
    await answered(page, MISSED)
    await page.locator('.given summary').click()
    await page.getByRole('button', { name: 'Șterge evenimentul' }).click()
    await page.waitForSelector('[data-question="events.0.id"]')
    await close()
  })

  test('has “nimic” first where it asks what happened', async () => {
    const { page, close } = await visit(
      `pensia-mea.html${inFragment({ dossier: MAN, unknown: [], settled: [], answered: [] })}`,
    )
    await page.waitForSelector('[data-question="events.0.id"]')
    expect(await page.locator('.choice').first().innerText()).toMatch(/nimic/i)
    await close()
  })

  test('has every calculator in every language with the network cut, once one page was loaded; the calendar too', async () => {
    const { page, errors, close } = await visit('am-dreptul.html', {
      hasOwnClock: true,
      serviceWorkers: 'allow',
    })
    await page.waitForSelector('[data-loaded]')
    const isListKept = (): Promise<boolean> =>
      page.evaluate(async () =>
        (await (await caches.open('site')).keys()).some(({ url }) => url.endsWith('/offline.json')),
      )
    await expect.poll(isListKept, { timeout: 30_000 }).toBe(true)
    await page.context().setOffline(true)
    const root = page.url().replace(/am-dreptul.*/, '')
    for (const path of ['', 'en/', 'hu/', 'hu/felulvizsgalat.html', 'en/my-pension.html', 'cuvinte.html']) {
      await page.goto(root + path)
      await page.waitForSelector('h1')
      if (path.endsWith('n.html') || path.endsWith('t.html')) await page.waitForSelector('[data-question]')
    }
    const given = { against: 'medical-decision', communicatedOn: '2030-06-20' }
    const fragment = inFragment({ dossier: given, unknown: ['filedOn'], settled: [], answered: [] })
    await page.goto(`${root}hu/meddig-tamadhatom.html${fragment}`)
    const button = page.getByRole('button', { name: 'Határidők mentése naptárba' })
    const [download] = await Promise.all([page.waitForEvent('download'), button.press('Enter')])
    expect(await readFile(await download.path(), 'utf8')).toContain('BEGIN:VEVENT')
    expect(errors).toEqual([])
    await close()
  })

  test('ends with the network cut, once it was loaded', async () => {
    const { page, errors, close } = await visit('pensia-mea.html', {
      hasOwnClock: true,
      serviceWorkers: 'allow',
    })
    await page.waitForSelector('[data-loaded]')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await page.waitForLoadState('networkidle')
    await page.waitForFunction(async () => {
      const kept = (await (await caches.open('site')).keys()).map(({ url }) => url)
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
      return loaded.every(name => kept.includes(name) || name.endsWith('sw.js'))
    })
    await page.context().setOffline(true)
    await page.reload()
    const text = await answered(page, MAN)
    expect(text).toContain('2.066 lei')
    expect(errors).toEqual([])
    await close()
  })
})

describe('an answer', () => {
  test('puts first what the letter for the person has to be done, with the review, and folds the rest', async () => {
    const { page, close } = await visit('pensia-mea.html')
    await answered(page, MAN)
    const first = page.locator('.steps > ol > li > p:not(.day):not(.small), .steps > .ahead')
    const told = await first.allInnerTexts()
    const review = 'Revizuirea medicală se stabilește de medic, între 14 octombrie 2025 și 14 octombrie 2027.'
    expect(told).toContain(review)
    expect(told.join(' ')).not.toContain('2045')
    await page.locator('.letter-panel summary').click()
    await page.waitForSelector('.letter p')
    const letter = await page.locator('.letter p').allInnerTexts()
    expect(told.map(text => letter.some(line => text.startsWith(line.slice(0, 60))))).toEqual(
      told.map(() => true),
    )
    await page.locator('.also summary').click()
    expect(await page.innerText('.also')).toContain('2045')
    await close()
  })

  test('says once how each of its dates stands, and names what is missing as within a sentence', async () => {
    const { page, close } = await visit('pensia-mea.html')
    await answered(page, MISSED)
    await page.locator('.dates summary').click()
    await page.waitForSelector('.dates li')
    const dates = await page.locator('.dates li').allInnerTexts()
    const states = ['făcut', 'a trecut', 'urmează', 'întârziat']
    expect(dates.filter(text => /\[[^\]]+\]/.test(text))).not.toEqual([])
    expect(dates.filter(text => states.some(state => text.split(state).length > 2))).toEqual([])
    expect(dates.filter(text => !/\]$/.test(text))).toEqual([])
    await close()
    const other = await visit('am-dreptul.html')
    await other.page.waitForSelector('[data-question]')
    const counted = nothingCounted()
    await goToQuestion(other.page, counted)
    await answerByKeys(other.page, 'scheme', 'public', counted)
    await other.page.getByRole('button', { name: 'Arată ce se știe deja' }).click()
    await other.page.waitForSelector('.headline')
    expect(await other.page.innerText('.headline')).toMatch(/Lipsește: data [^;]+; sexul/)
    await other.close()
  })

  test('gives its dates as a calendar file: the day to be assessed by, with an alarm', async () => {
    const { page, close } = await visit('pensia-mea.html')
    await answered(page, MISSED)
    const button = page.getByRole('button', { name: 'Salvează termenele în calendar' })
    const [download] = await Promise.all([page.waitForEvent('download'), button.press('Enter')])
    const text = await readFile(await download.path(), 'utf8')
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
    const events = calendar.getAllSubcomponents('vevent')
    const days = events.map(event => String(event.getFirstPropertyValue('dtstart')))
    expect(days).toContain('2026-10-14')
    const first = events[days.indexOf('2026-10-14')]
    expect(first?.getFirstPropertyValue('summary')).toContain('faceți expertizarea medicală')
    expect(String(first?.getFirstPropertyValue('summary')).length).toBeLessThan(80)
    expect(String(first?.getFirstPropertyValue('description')).length).toBeGreaterThan(80)
    // A whole day, until the next; alarms at nine in the morning, in hours: a T is followed by a time.
    expect(text).toMatch(/DTSTART;VALUE=DATE:20261014\r\n(?:.+\r\n)*?DTEND;VALUE=DATE:20261015\r\n/)
    expect(text.match(/^TRIGGER:.*$/gm)?.slice(0, 2)).toEqual(['TRIGGER:-PT159H', 'TRIGGER:-PT15H'])
    expect(text).not.toMatch(/P\d+DT(?!\d)/)
    expect(first?.getAllSubcomponents('valarm').length).toBe(2)
    expect(download.suggestedFilename()).toBe('pensia-termene.ics')
    await close()
  })

  test('opens a number to its steps, articles and row of the table', async () => {
    const { page, close } = await visit('cat-primesc.html')
    await answered(page, MAN)
    await page.getByRole('button', { name: 'De ce? Pensia brută' }).press('Enter')
    const opened = page.locator('[data-section=pension]')
    await opened.locator('li').first().waitFor()
    expect(await opened.innerText()).toMatch(/25,50000.*81|81.*25,50000/s)
    const age = page.locator('[data-section=standardRetirement]')
    await age.locator('summary').click()
    expect(await age.innerText()).toContain('anexa nr. 5')
    await close()
  })

  test('shows both values of a point that the law leaves open', async () => {
    const { page, close } = await visit('pensia-mea.html')
    await answered(page, lifeOf('a review missed and made up for'))
    const points = page.locator('.open-points details')
    const start = points.filter({ hasText: 'Data acordării pensiei' }).first()
    await start.locator('summary').click()
    // The last insured day is 14 February 2025: the pension starts on the day after it, or on that day.
    expect(await start.innerText()).toContain('15 februarie 2025')
    expect(await start.innerText()).toContain('14 februarie 2025')
    await close()
  })

  test('tries another degree, and leaves the answer as it is', async () => {
    const { page, close } = await visit('pensia-mea.html')
    await answered(page, MAN)
    const tried = page.locator('.what-if')
    await tried.locator('summary').click()
    await tried.getByRole('button', { name: 'Gradul III' }).press('Enter')
    // In degree III 15 x 12 x 0.10 / 12 = 1.5 points: 24 x 81 = 1944.
    await until(page, '1.944 lei')
    expect(await page.innerText('.headline')).toContain('2.066 lei')
    await close()
  })

  test('has a letter for the person and one for the lawyer, and prints it alone', async () => {
    const { page, close } = await visit('pensia-mea.html')
    await answered(page, MAN)
    await page.evaluate(() => (window.print = () => (document.title = 'printed')))
    await page.getByRole('button', { name: 'Tipărește scrisoarea' }).press('Enter')
    await page.waitForFunction(() => document.title === 'printed')
    expect(await page.innerText('.letter')).toContain('Este o informare, nu o decizie.')
    await page.getByLabel('Pentru jurist, cu toți pașii').check()
    expect(await page.innerText('.letter')).toContain('anexa nr. 5 la Legea nr. 360/2023')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.site-header').isVisible()).toBe(false)
    expect(await page.locator('.headline').isVisible()).toBe(true)
    await page.evaluate(() => document.documentElement.classList.add('prints-letter'))
    expect(await page.locator('.headline').isVisible()).toBe(false)
    expect(await page.locator('.letter').isVisible()).toBe(true)
    await close()
  })
})

test('The playground says in the language of the page where it can read no further', async () => {
  const { page, close } = await visit('incercare.html')
  await page.fill('textarea', '{\n  "scheme": }')
  await page.waitForSelector('[role=alert]')
  expect(await page.innerText('[role=alert]')).toMatch(/^Aceasta nu este JSON[^A-Z]*\.$/)
  await page.fill('textarea', '{\n  "scheme": "public"')
  await until(page, 'rândul 2, coloana 21')
  await close()
})
