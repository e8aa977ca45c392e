import { PROCEDURE_TERMS } from '../../src/questions/contestation/procedure-terms.js'
import { TABLE_3 } from '../../src/questions/eligibility/table-3.js'
import { ACTS } from '../../src/law/acts.js'
import { STATE_OF_EMERGENCY } from '../../src/law/emergency.js'
import { OPEN_QUESTIONS } from '../../src/law/open-question-texts.js'
import {
  LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME,
  NOTARIES_SYSTEM_FROM,
  PERIODS,
} from '../../src/law/periods.js'
import { MONTHLY_RATES } from '../../src/questions/points/monthly-rates.js'
import { BANDS } from '../../src/questions/points/stability.js'
import { ANNEX_5_OF_LAW_263, ANNEX_5_OF_LAW_360 } from '../../src/questions/retirement-age/conditions.js'
import { PUBLIC_HOLIDAYS } from '../../src/terms/public-holidays.js'
import { SERIES } from '../across/tables/series.js'

/** Every table and figure of the law that an answer can rest on. */
export const LEGAL_DATA_TABLES = {
  SERIES,
  ANNEX_5_OF_LAW_263,
  ANNEX_5_OF_LAW_360,
  TABLE_3,
  MONTHLY_RATES,
  BANDS,
  PROCEDURE_TERMS,
  PUBLIC_HOLIDAYS,
  STATE_OF_EMERGENCY,
  PERIODS,
  LAST_DAY_OF_MILITARY_IN_PUBLIC_SCHEME,
  NOTARIES_SYSTEM_FROM,
  ACTS,
  OPEN_QUESTIONS,
}
