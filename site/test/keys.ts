import type { NeedPath } from 'pensie-invaliditate/assessment'
import type { Page } from 'playwright-core'
import { factLabel } from 'pensie-invaliditate/explanation'
import { factAt } from '../case/facts-told.js'

/** How often a key was pressed, and how often something was asked. */
export interface Counted {
  keys: number
  questions: number
}

const press = async (page: Page, counted: Counted, key: string): Promise<void> => {
  await page.keyboard.press(key)
  counted.keys += 1
}

const type = async (page: Page, counted: Counted, text: string): Promise<void> => {
  await page.keyboard.type(text)
  counted.keys += text.length
}

/** What stands at the place where the keys go. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

/** Goes by the key until the element with the text has the focus. */
export const goTo = async (page: Page, counted: Counted, text: string, key = 'Tab'): Promise<void> => {
  for (let tries = 0; tries < 60; tries += 1) {
    if ((await focused(page)) === text) return
    await press(page, counted, key)
  }
  throw new Error(`No ${key} leads to “${text}”`)
}

/** As people write it in Romanian. */
const typed = (value: unknown): string => {
  const text = String(value)
  if (typeof value === 'object' && value !== null) {
    const { years = 0, months = 0, days = 0 } = value as Record<string, number>
    return `${years}-${months}-${days}`
  }
  if (/^\d{4}-\d\d(-\d\d)?$/.test(text)) return text.split('-').reverse().join('.')
  return text.replace('.', ',')
}

export const questionOn = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('[data-question]')?.getAttribute('data-question') ?? null)

/** Waits for another question than the one before, or for the answer. */
const another = async (page: Page, before: string): Promise<void> => {
  await page.waitForFunction(
    id => {
      const now = document.querySelector('[data-question]')?.getAttribute('data-question')
      return now === undefined ? document.querySelector('.headline') !== null : now !== id
    },
    before,
    { polling: 20 },
  )
}

/** Answers one question by keys alone: what the dossier has, and “nu știu” or “nimic” for the rest. */
export const answerByKeys = async (
  page: Page,
  id: string,
  value: unknown,
  counted: Counted,
): Promise<void> => {
  counted.questions += 1
  const { choices } = factLabel(id as NeedPath, { language: 'ro' })
  if (choices && (value !== undefined || id.endsWith('.id'))) {
    const words = choices as Readonly<Record<string, string>>
    await goTo(page, counted, words[String(value ?? 'nothing-happened')] ?? '', 'ArrowDown')
    await press(page, counted, 'Enter')
  } else if (value !== undefined) {
    await type(page, counted, typed(value))
    await press(page, counted, 'Enter')
  } else {
    await goTo(page, counted, 'Nu știu')
    await press(page, counted, 'Enter')
  }
  await another(page, id)
}

/** From the top of the page to the answer, without a pointer. */
export const fillByKeys = async (page: Page, dossier: object): Promise<Counted> => {
  const counted: Counted = { keys: 0, questions: 0 }
  await page.waitForSelector('[data-question]')
  await goToQuestion(page, counted)
  for (;;) {
    const id = await questionOn(page)
    if (id === null) {
      await page.waitForSelector('.answer[data-whole=true]')
      return counted
    }
    await answerByKeys(page, id, factAt(dossier, id), counted)
  }
}

/** The first Tabs pass the head of the page; the link that skips it spares most of them. */
export const goToQuestion = async (page: Page, counted: Counted): Promise<void> => {
  for (let tries = 0; tries < 30; tries += 1) {
    if (await page.evaluate(() => document.activeElement?.closest('[data-question]') !== null)) return
    await press(page, counted, 'Tab')
    if ((await focused(page)) === 'Mergeți la conținut') await press(page, counted, 'Enter')
  }
  throw new Error('The keys do not lead to the question')
}
