import { CCR_650_2022 } from './ccr-650-2022.js'
import { CCR_680_2012 } from './ccr-680-2012.js'
import { CCR_702_2019 } from './ccr-702-2019.js'
import { CIVIL_CODE } from './civil-code.js'
import { CIVIL_PROCEDURE_CODE } from './civil-procedure-code.js'
import { CIVIL_PROCEDURE_CODE_1865 } from './civil-procedure-code-1865.js'
import { DECREE_195_2020 } from './decree-195-2020.js'
import { FISCAL_CODE_2003 } from './fiscal-code-2003.js'
import { FISCAL_CODE } from './fiscal-code.js'
import { GD_257_2011 } from './gd-257-2011.js'
import { GEO_1_2013 } from './geo-1-2013.js'
import { GEO_103_2017 } from './geo-103-2017.js'
import { GEO_113_2013 } from './geo-113-2013.js'
import { GEO_55_2020 } from './geo-55-2020.js'
import { GEO_6_2009 } from './geo-6-2009.js'
import type { Gists } from './gist.js'
import { LABOUR_CODE } from './labour-code.js'
import { LAW_223_2015 } from './law-223-2015.js'
import { LAW_263_2010_PAYMENT } from './law-263-2010-payment.js'
import { LAW_263_2010 } from './law-263-2010.js'
import { LAW_360_2023_AMOUNT } from './law-360-2023-amount.js'
import { LAW_360_2023_PAYMENT } from './law-360-2023-payment.js'
import { LAW_360_2023_PROCEDURE } from './law-360-2023-procedure.js'
import { LAW_360_2023 } from './law-360-2023.js'
import { LAW_37_2013 } from './law-37-2013.js'
import { LAW_39_2020 } from './law-39-2020.js'
import { LAW_55_2020 } from './law-55-2020.js'
import { NOTARIES_REGULATION } from './notaries-regulation.js'

/** The articles of each act, by which its citations are typed. */
export interface ArticlesOf {
  readonly 'law-263-2010': typeof LAW_263_2010 & typeof LAW_263_2010_PAYMENT
  readonly 'law-37-2013': typeof LAW_37_2013
  readonly 'ccr-680-2012': typeof CCR_680_2012
  readonly 'law-360-2023': typeof LAW_360_2023 &
    typeof LAW_360_2023_AMOUNT &
    typeof LAW_360_2023_PAYMENT &
    typeof LAW_360_2023_PROCEDURE
  readonly 'law-39-2020': typeof LAW_39_2020
  readonly 'notaries-regulation': typeof NOTARIES_REGULATION
  readonly 'geo-55-2020': typeof GEO_55_2020
  readonly 'law-55-2020': typeof LAW_55_2020
  readonly 'decree-195-2020': typeof DECREE_195_2020
  readonly 'law-223-2015': typeof LAW_223_2015
  readonly 'civil-code': typeof CIVIL_CODE
  readonly 'civil-procedure-code-1865': typeof CIVIL_PROCEDURE_CODE_1865
  readonly 'civil-procedure-code': typeof CIVIL_PROCEDURE_CODE
  readonly 'fiscal-code-2003': typeof FISCAL_CODE_2003
  readonly 'fiscal-code': typeof FISCAL_CODE
  readonly 'labour-code': typeof LABOUR_CODE
  readonly 'geo-6-2009': typeof GEO_6_2009
  readonly 'geo-1-2013': typeof GEO_1_2013
  readonly 'geo-113-2013': typeof GEO_113_2013
  readonly 'geo-103-2017': typeof GEO_103_2017
  readonly 'gd-257-2011': typeof GD_257_2011
  readonly 'ccr-650-2022': typeof CCR_650_2022
  readonly 'ccr-702-2019': typeof CCR_702_2019
}

/** An act that is cited: each has its list of articles, be it empty. */
export type ActId = keyof ArticlesOf

/** A call that a bundler may drop, as it may not a spread. */
const together = <A extends object, B extends object>(one: A, other: B): A & B => ({ ...one, ...other })

/** With what each says. No rule loads a gist: only who shows the law reads them. */
export const ARTICLES: ArticlesOf & Readonly<Record<ActId, Gists>> = {
  'law-263-2010': /* @__PURE__ */ together(LAW_263_2010, LAW_263_2010_PAYMENT),
  'law-37-2013': LAW_37_2013,
  'ccr-680-2012': CCR_680_2012,
  'law-360-2023': /* @__PURE__ */ together(
    /* @__PURE__ */ together(LAW_360_2023, LAW_360_2023_AMOUNT),
    /* @__PURE__ */ together(LAW_360_2023_PAYMENT, LAW_360_2023_PROCEDURE),
  ),
  'law-39-2020': LAW_39_2020,
  'notaries-regulation': NOTARIES_REGULATION,
  'geo-55-2020': GEO_55_2020,
  'law-55-2020': LAW_55_2020,
  'decree-195-2020': DECREE_195_2020,
  'law-223-2015': LAW_223_2015,
  'civil-code': CIVIL_CODE,
  'civil-procedure-code-1865': CIVIL_PROCEDURE_CODE_1865,
  'civil-procedure-code': CIVIL_PROCEDURE_CODE,
  'fiscal-code-2003': FISCAL_CODE_2003,
  'fiscal-code': FISCAL_CODE,
  'labour-code': LABOUR_CODE,
  'geo-6-2009': GEO_6_2009,
  'geo-1-2013': GEO_1_2013,
  'geo-113-2013': GEO_113_2013,
  'geo-103-2017': GEO_103_2017,
  'gd-257-2011': GD_257_2011,
  'ccr-650-2022': CCR_650_2022,
  'ccr-702-2019': CCR_702_2019,
}
