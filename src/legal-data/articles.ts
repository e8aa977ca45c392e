import { ARTICLES as GISTS, type ActId, type ArticlesOf } from '../law/articles/of-acts.js'
import { deepFreeze } from '../values/frozen.js'

/**
 * Every act that is cited, with its articles and what each says, in a line of our own words: never its text. `not read
 * here` stands for an article that nobody described to us. The title and the days of an act are in `ACTS`.
 */
export const ARTICLES: ArticlesOf & Readonly<Record<ActId, Readonly<Record<string, string>>>> =
  /* @__PURE__ */ deepFreeze(GISTS)
