import { sha256 } from '@noble/hashes/sha2.js'

/** SHA-256 of plain JSON data. Two data that differ only in the order of their keys have one digest. */
export type Digest = `sha256:${string}`

export const DIGEST_PATTERN: Readonly<RegExp> = /^sha256:[0-9a-f]{64}$/

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

const isList = (data: object): data is readonly Json[] => Array.isArray(data)

/** Keys in the order of their code units, nothing but the data: the same text wherever it is written. */
const canonicalText = (data: Json): string => {
  if (typeof data !== 'object' || data === null) return JSON.stringify(data)
  if (isList(data)) return `[${data.map(canonicalText).join(',')}]`
  const entries = Object.entries(data)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonicalText(value)}`).join(',')}}`
}

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0')

/** With every other letter escaped as JSON does, a letter is a byte, and no encoder of the host is asked. */
const bytesOf = (text: string): Uint8Array => {
  const ascii = text.replace(/[^ -~]/g, letter => `\\u${hex(letter.charCodeAt(0), 4)}`)
  const bytes = new Uint8Array(ascii.length)
  // Uint8Array.from would walk the letters by their iterator, which takes many times as long as the digest.
  for (let place = 0; place < ascii.length; place += 1) bytes[place] = ascii.charCodeAt(place)
  return bytes
}

/** For example `sha256:e3b0…`, 64 digits of hexadecimal. */
export const digestOf = (data: unknown): Digest =>
  `sha256:${Array.from(sha256(bytesOf(canonicalText(data as Json))), byte => hex(byte, 2)).join('')}`

/** The same data, each as often as it was listed, in an order that does not hang on how they were listed. */
export const inOneOrder = (list: readonly unknown[]): readonly unknown[] =>
  list
    .map(data => ({ data, text: canonicalText(data as Json) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ data }) => data)
