import { SECTION_NAMES, type SectionName } from '../assessment/section-names.js'
import type { Sections } from '../assessment/sections.js'
import { bare } from '../values/bare.js'

/** The same lack, whichever day brought a section to it. */
const lackIn = (sections: Sections, name: SectionName): string | undefined => {
  const section = sections[name]
  if (section.status !== 'not-covered') return undefined
  const { what, knownFrom, knownUntil } = bare(section)
  return JSON.stringify([what, knownFrom, knownUntil])
}

/** The section that was the first to lack what this one lacks, where another was: a lack is explained once. */
export const refusedBefore = (sections: Sections, name: SectionName): SectionName | undefined => {
  const lack = lackIn(sections, name)
  const first = lack === undefined ? undefined : SECTION_NAMES.find(other => lackIn(sections, other) === lack)
  return first === name ? undefined : first
}
