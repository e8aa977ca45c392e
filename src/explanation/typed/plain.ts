const MARKS = /\p{M}/gu

/** Small letters without diacritics, one blank between words: who types on a telephone leaves the rest out. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/\s+/gu, ' ').trim()

/** Its words and numbers alone. */
export const wordsIn = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
