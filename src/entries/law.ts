export { type Act, ACTS } from '../law/acts.js'
export { type ActId } from '../law/articles/of-acts.js'
export { ARTICLES } from '../legal-data/articles.js'
export { COVERAGE, type Coverage, type CoveredStretch } from '../legal-data/coverage.js'
export {
  DATED_FIGURES,
  type DatedFigure,
  type DayOfFigure,
  type SeriesOfFigures,
  type UnitOfFigure,
} from '../legal-data/dated-figures.js'
export type { Citation, Confidence } from '../law/citation.js'
export type { Finding } from '../questions/every-step.js'
export type { OpenQuestion } from '../law/finding.js'
export type { Moves } from '../law/moves.js'
export type { LawId, PublicLawId, Scheme } from '../law/law-id.js'
export type { NotCoveredSubject } from '../law/not-covered.js'
export type { QuestionId } from '../law/question-id.js'
export type { NamedProvision, Provision } from '../law/provision.js'
export type { FigureSource } from '../law/figure-source.js'
export { OPEN_QUESTIONS } from '../law/open-question-texts.js'
export type { OpenQuestionId, ReadingOf, Readings } from '../law/open-questions.js'
export type { Cause, Degree, Handicap, Sex, SpecialStatus } from '../law/person.js'
export type { FactsOf, ResultOf, RuleId, RuleRegistry, Step, StepOf } from '../questions/every-step.js'
export * from '../questions/applicable-law/index.js'
export type { Options } from '../schema/validate.js'
export type { NotCovered } from '../law/not-covered.js'
