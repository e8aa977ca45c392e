export { REASONS as REASONS_IN_SHORT, WHAT_OPENS as STAGE_OPENS } from './en-vocabulary.js'
