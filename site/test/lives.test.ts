import { afterAll, describe, expect, test } from 'vitest'
import { closeBrowser, visit } from './browser.js'
import { fillByKeys } from './keys.js'
import { LIVES } from './lives.js'

afterAll(closeBrowser)

const MOST_QUESTIONS = 25
/** Two keys a second, in two minutes. */
const MOST_KEYS = 240

describe('a life told by keys alone', () => {
  test.each(LIVES)('of $name: $state', async ({ name, dossier, day, state, lines }) => {
    const { page, errors, away, close } = await visit('pensia-mea.html', day ? { day } : {})
    const { keys, questions } = await fillByKeys(page, dossier)
    await page.waitForSelector('#headline-state')
    expect(await page.textContent('#headline-state')).toBe(state)
    const text = await page.innerText('.answer')
    for (const line of lines) expect(text).toContain(line)
    // The answer has its articles, and what is to be done.
    expect(text).toMatch(/art\. \d+/)
    expect(questions).toBeLessThanOrEqual(MOST_QUESTIONS)
    expect(keys).toBeLessThanOrEqual(MOST_KEYS)
    expect(errors).toEqual([])
    expect(away).toEqual([])
    console.log(`${name}: ${questions} questions, ${keys} keys`)
    await close()
  })
})
