import { capital } from '../numerals.js'

const VOWELS = 'aáeéiíoóöőuúüű'
const HAS_VOWEL = new RegExp(`[${VOWELS}]`, 'i')

/** eff, ell, emm, enn, err, ess, iksz, ipszilon: how an abbreviation without a vowel is read. */
const LETTERS_READ_WITH_VOWEL = 'flmnrsxy'

/** első and ötödik; the other ordinals that stand in Roman digits begin with a consonant. */
const ROMAN_READ_WITH_VOWEL: readonly string[] = ['I', 'V']

/** egy, ezer, egymillió; öt, ötven, ötszáz: a first 1 counts only where it stands alone in its group of three. */
const isNumberReadWithVowel = (digits: string): boolean =>
  digits.startsWith('5') || (digits.startsWith('1') && digits.length % 3 === 1)

/** A word by its first sound, an abbreviation by the name of its first letter: az alap, az LMN, a PQR. */
const isWordReadWithVowel = (word: string): boolean => {
  const first = word.charAt(0).toLowerCase()
  if (first === '') return false
  return (HAS_VOWEL.test(word) ? VOWELS : LETTERS_READ_WITH_VOWEL).includes(first)
}

const isReadWithVowel = (quoted: string): boolean => {
  const text = quoted.replace(/^„/, '')
  const [number] = /^\d+/.exec(text.replaceAll(' ', '')) ?? []
  if (number !== undefined) return isNumberReadWithVowel(number)
  const roman = /^([IVXL]+)\./.exec(text)?.[1]
  if (roman !== undefined) return ROMAN_READ_WITH_VOWEL.includes(roman)
  return isWordReadWithVowel(/^\p{L}*/u.exec(text)?.[0] ?? '')
}

/** a törvényszék, az orvosi határozat, a 15 nap, az 55/2020-as törvény, az I. fokozat, a II. fokozat */
export const the = (text: string): string => `${isReadWithVowel(text) ? 'az' : 'a'} ${text}`

/** The article at the head of a sentence. */
export const The = (text: string): string => capital(the(text))
