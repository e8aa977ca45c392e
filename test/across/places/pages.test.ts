import { join } from 'node:path'
import { factLabel, type NeedPath } from 'pensie-invaliditate'
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
    place.run(
      installed('.bin', 'esbuild'),
      'index.js',
      '--bundle',
      '--minify',
      '--format=esm',
      '--outfile=built.js',
    )
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
  const wordsOf = (path: NeedPath) => factLabel(path, { language: 'ro' })
  const NOTHING = String(wordsOf('events.0.id').choices?.['nothing-happened'])
  // What stands in her papers; what does not is left blank, as somebody does who does not know.
  const TOLD = {
    scheme: 'sistemul public de pensii',
    'person.sex': 'feminin',
    'person.birthDate': '10.05.1966',
    'incapacity.degree': 'gradul II',
    'incapacity.cause': 'boală obișnuită',
    'medicalDecision.issuedOn': '10 mai 2026',
    'application.registeredOn': '20.05.2026',
    'application.grantedOn': '10.05.2026',
    'contribution.stageAtDecision': '20 ani',
    'contribution.stageAtGrant': '20 ani',
    'contribution.points': '18,34567',
    'payment.month': 'iunie 2026',
    'events.0.id': NOTHING,
  } as const
  const byLabel = new Map(
    Object.entries(TOLD).map(([path, text]) => [wordsOf(path as keyof typeof TOLD).label, text]),
  )

  test('in React, whose questions are those of the library, comes by keys alone to the sum and the letter', async () => {
    const { page, errors } = await shown(typed(opening('react')))
    for (let asked = 0; (await page.locator('h1').count()) === 0; asked += 1) {
      expect(asked).toBeLessThan(40)
      const label = (await page.locator('label').textContent()) ?? ''
      await page.keyboard.type(byLabel.get(label) ?? '')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.getByRole('alert').allTextContents(), label).toEqual([])
    }
    expect(await page.locator('h1').textContent()).toBe('1534.00 lei')
    expect(await page.locator('body').innerText()).toContain('1.534 lei')
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
