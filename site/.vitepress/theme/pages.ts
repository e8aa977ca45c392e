import type { Language } from 'pensie-invaliditate/explanation'

/** The same page in each language, from the base of the site. */
export interface PageOfSite {
  readonly ro: string
  readonly en: string
  readonly hu?: string
}

export const CALCULATORS = ['whole-case', 'right', 'amount', 'contest', 'review'] as const

export const PAGES = {
  home: { ro: '', en: 'en/', hu: 'hu/' },
  'whole-case': { ro: 'pensia-mea.html', en: 'en/my-pension.html', hu: 'hu/nyugdijam.html' },
  right: { ro: 'am-dreptul.html', en: 'en/right.html', hu: 'hu/jogosult-vagyok.html' },
  amount: { ro: 'cat-primesc.html', en: 'en/amount.html', hu: 'hu/mennyit-kapok.html' },
  contest: { ro: 'pana-cand-contest.html', en: 'en/contest.html', hu: 'hu/meddig-tamadhatom.html' },
  review: { ro: 'revizuirea-mea.html', en: 'en/review.html', hu: 'hu/felulvizsgalat.html' },
  glossary: { ro: 'cuvinte.html', en: 'en/words.html', hu: 'hu/szavak.html' },
  developers: { ro: 'programatori.html', en: 'en/developers.html' },
  playground: { ro: 'incercare.html', en: 'en/playground.html' },
} satisfies Readonly<Record<string, PageOfSite>>

export type PageName = keyof typeof PAGES

/** The page of that name in the language, or in English where it has none. */
export const pageIn = (name: PageName, language: Language): string => {
  const page: PageOfSite = PAGES[name]
  return page[language] ?? page.en
}

/** Which page an address of the site is. */
export const pageAt = (path: string): PageName | undefined =>
  (Object.keys(PAGES) as PageName[]).find(name => (Object.values(PAGES[name]) as string[]).includes(path))
