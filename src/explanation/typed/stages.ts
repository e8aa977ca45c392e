import type { Stage } from '../../values/stage.js'
import { plain } from './plain.js'
import { NOT_SO_WRITTEN, type Read, type Typing } from './typing.js'

const PARTS = ['years', 'months', 'days'] as const

const NUMBERS_ALONE = /^\d+(?: ?- ?\d+){0,2}$/

const partNamed = (word: string, { stageUnits }: Typing): keyof Stage | undefined =>
  PARTS.find(part => stageUnits[part].map(plain).includes(word))

/** Numbers and units by turns. */
const inWords = (words: readonly string[], typing: Typing): Read => {
  const stage = new Map<keyof Stage, number>()
  for (let at = 0; at < words.length; at += 2) {
    const [number = '', unit = ''] = words.slice(at, at + 2)
    const part = partNamed(unit, typing)
    if (!/^\d+$/.test(number) || part === undefined || stage.has(part)) return NOT_SO_WRITTEN
    stage.set(part, Number(number))
  }
  return stage.size > 0 ? { value: Object.fromEntries(stage) } : NOT_SO_WRITTEN
}

/** 14 ani 8 luni; 14 ani și 8 luni 3 zile; 14-8-0; 14: years, then months, then days. */
export const typedStage = (text: string, typing: Typing): Read => {
  const typed = plain(text)
  if (NUMBERS_ALONE.test(typed)) {
    return { value: Object.fromEntries(typed.split('-').map((number, at) => [PARTS[at], Number(number)])) }
  }
  const joining = typing.joining.map(plain)
  const words = typed
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .split(/[ ,]+/)
    .map(word => word.replace(/\.$/, ''))
  return inWords(
    words.filter(word => word !== '' && !joining.includes(word)),
    typing,
  )
}
