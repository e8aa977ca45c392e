import { dossierOf } from '../dossiers/of-case.mjs'

/** What an assessment had in version 0.1.0; three sections have come since, with headline, next steps and remarks. */
const TEN_SECTIONS = [
  'law',
  'standardRetirement',
  'eligibility',
  'entitlementStart',
  'potentialStage',
  'points',
  'pension',
  'companionAllowance',
  'review',
  'procedure',
]

const leiOf = section => ('value' in section ? Number(section.value.lei) : 0)

const byAssess = (name, options) => ({
  name,
  prepare: async () => {
    const { assess } = await import('pensie-invaliditate/assessment')
    return ({ told }) => {
      const { pension, companionAllowance } = assess(dossierOf(told), options)
      return leiOf(pension) + leiOf(companionAllowance)
    }
  },
})

export const oursByAssess = byAssess('ours, whole assess', {})
export const oursByTenSections = byAssess('ours, ten sections', { sections: TEN_SECTIONS })
