import type { Handicap } from '../../law/person.js'

export const HANDICAPS: Readonly<Record<Handicap, string>> = {
  grave: 'un handicap grav anterior calității de asigurat',
  accentuated: 'un handicap accentuat anterior calității de asigurat',
  medium: 'un handicap mediu anterior calității de asigurat',
  blind: 'nevăzători',
}
