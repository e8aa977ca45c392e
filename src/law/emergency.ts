import type { CivilDate } from '../values/civil-date.js'

/** The state of emergency of 2020 (Decree 195/2020 and its extension), both ends included. */
export const STATE_OF_EMERGENCY: { readonly from: CivilDate; readonly to: CivilDate } = {
  from: '2020-03-16',
  to: '2020-05-14',
}

export const isInEmergency = (on: CivilDate): boolean =>
  STATE_OF_EMERGENCY.from <= on && on <= STATE_OF_EMERGENCY.to
