import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { installed, type Place, placeOf } from './place.js'
import { closeBrowser, shown } from './shown.js'

const opened: Place[] = []
const opening = (name: string): Place => {
  const place = placeOf(name)
  opened.push(place)
  return place
}
afterAll(async () => {
  await closeBrowser()
  for (const { remove } of opened) remove()
})

const inNode = ({ run }: Place, file: string, ...args: readonly string[]): string =>
  run(process.execPath, installed(file), ...args)

/** How each example is made into a page, as its package.json says, and the folder of the page. */
const BUILT = {
  script: ({ folder }: Place) => folder,
  esbuild: (place: Place) => {
    place.run(installed('.bin', 'esbuild'), 'index.js', '--bundle', '--minify', '--format=esm', '--outfile=built.js')
    return place.folder
  },
  webpack: (place: Place) => {
    inNode(place, 'webpack-cli/bin/cli.js')
    return place.folder
  },
  vite: (place: Place) => {
    inNode(place, 'vite/bin/vite.js', 'build')
    return join(place.folder, 'dist')
  },
} as const

const typed = (place: Place): string => {
  inNode(place, 'typescript/bin/tsc')
  return BUILT.vite(place)
}

describe('a page shows the sum and the letter', () => {
  test.each(['script', 'esbuild', 'webpack', 'vite'] as const)('%s', async name => {
    const { page, errors } = await shown(BUILT[name](opening(name)))
    expect(await page.locator('h1').textContent()).toBe('1534.00 lei')
    expect(await page.locator('body').innerText()).toContain('1.534 lei')
    expect(errors).toEqual([])
  })
})

describe('a form', () => {
  test('in React, whose questions are the library\'s, comes by keys alone to the sum and the letter', async () => {
    const { page, errors } = await shown(typed(opening('react')))
    const answer = async (label: string, text: string): Promise<void> => {
      expect(await page.locator('label').textContent()).toBe(label)
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    }
    await answer('', '')
    expect(errors).toEqual([])
  })

  test('of react-hook-form tells a wrong day in its place, and then the standard age', async () => {
    const { page, errors } = await shown(typed(opening('react-hook-form')))
    await page.getByLabel('Sexul').selectOption('female')
    await page.locator('#person\\.birthDate').fill('10.05.1966')
    await page.locator('#application\\.registeredOn').fill('2026-05-20')
    await page.getByRole('button').click()
    await page.getByText('person.birthDate').waitFor()
    await page.locator('#person\\.birthDate').fill('1966-05-10')
    await page.getByRole('button').click()
    await page.getByText('2029-04-10').waitFor()
    expect(errors).toEqual([])
  })

  test('of TanStack tells a wrong day in its place, and then the standard age', async () => {
    const { page, errors } = await shown(typed(opening('tanstack-form')))
    await page.locator('#person\\.birthDate').fill('10.05.1966')
    await page.locator('#application\\.registeredOn').fill('2026-05-20')
    await page.getByRole('button').click()
    await page.getByText('person.birthDate').waitFor()
    await page.locator('#person\\.birthDate').fill('1966-05-10')
    await page.getByRole('button').click()
    await page.getByText('2029-04-10').waitFor()
    expect(errors).toEqual([])
  })
})
