const VOWELS = 'aáeéiíoóöőuúüű'

/** első and ötödik; the other ordinals that stand in Roman digits begin with a consonant. */
const ROMAN_READ_WITH_VOWEL: readonly string[] = ['I', 'V']

/** egy, ezer, egymillió; öt, ötven, ötszáz: a first 1 counts only where it stands alone in its group of three. */
const isNumberReadWithVowel = (digits: string): boolean =>
  digits.startsWith('5') || (digits.startsWith('1') && digits.length % 3 === 1)

const isReadWithVowel = (text: string): boolean => {
  const [number] = /^\d+/.exec(text.replaceAll(' ', '')) ?? []
  if (number !== undefined) return isNumberReadWithVowel(number)
  const roman = /^([IVXL]+)\./.exec(text)?.[1]
  if (roman !== undefined) return ROMAN_READ_WITH_VOWEL.includes(roman)
  const [first = ''] = text.replace('„', '')
  return VOWELS.includes(first.toLowerCase())
}

/** a törvényszék, az orvosi határozat, a 15 nap, az 55/2020-as törvény, az I. fokozat, a II. fokozat */
export const the = (text: string): string => `${isReadWithVowel(text) ? 'az' : 'a'} ${text}`

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** The article at the head of a sentence. */
export const The = (text: string): string => capital(the(text))
