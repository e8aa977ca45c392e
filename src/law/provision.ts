/** Where no article could be read, or the whole act is meant, the provision has a name. */
export type NamedProvision =
  | 'age condition of art. 73(1)'
  | 'annex 7 and the papers beside it'
  | 'change of degree'
  | 'companion allowance'
  | 'companion allowance of persons insured in several systems'
  | 'complete period of contribution'
  | 'conditions of the early pension'
  | 'conditions of the invalidity pension'
  | 'effect of the review'
  | 'in force from 2018-01-01'
  | 'in force from 2020-04-06'
  | 'insured minimum income'
  | 'medical decision of the public system'
  | 'medical reviews due in the state of emergency'
  | 'monthly points of the potential stage'
  | 'monthly points of the potential stage, a)'
  | 'monthly points of the potential stage, b)'
  | 'passage to the old-age pension'
  | 'pension decision'
  | 'pension score'
  | 'potential stage'
  | 'potential stage of persons insured in several systems'
  | 'revision of the pension'
  | 'sending of the new decision'
  | 'social indemnity for pensioners'
  | 'validity of medical decisions'

/** A place in an act: 'art. 76(1)', 'art. 98(1) a)', 'annex 5', 'annex 1 art. 41', or one by name. */
export type Provision =
  `art. ${string}` | `annex ${number}` | `annex ${number} art. ${number}` | NamedProvision
