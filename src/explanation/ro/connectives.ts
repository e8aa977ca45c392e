import { uncapital } from '../../grammar/numerals.js'
import { LAWS } from '../../grammar/ro/citations.js'
import { day, month } from '../../grammar/ro/dates.js'
import { list } from '../../grammar/ro/forms.js'
import { system } from '../../grammar/ro/vocabulary.js'
import type { Confidence } from '../../law/citation.js'
import type { Actor } from '../../questions/payment/entry.js'
import type { Connectives } from '../phrasebook.js'

const MARKS: Readonly<Record<Confidence, string>> = {
  confirmed: '',
  derived: '; dedus din text',
  uncertain: '; nesigur',
}

const FOR: Readonly<Record<Actor, string>> = {
  person: ', pentru dumneavoastră',
  authority: ', pentru autoritate',
  law: '',
}

type Days = Parameters<Connectives['notCovered']>[1]

/** A first day after the last one is the end of a gap. */
const known = ({ knownFrom, knownUntil }: Days): string => {
  if (knownFrom && knownUntil)
    return knownFrom <= knownUntil
      ? `; se poate răspunde pentru o dată de la ${day(knownFrom)} până la ${day(knownUntil)}`
      : `; se poate răspunde pentru o dată de până la ${day(knownUntil)} sau începând cu ${day(knownFrom)}`
  if (knownFrom) return `; se poate răspunde pentru o dată începând cu ${day(knownFrom)}`
  return knownUntil ? `; se poate răspunde pentru o dată de până la ${day(knownUntil)}` : ''
}

const stillToBeTold = (facts: readonly string[]): string => `mai trebuie știut: ${list(facts)}`

export const CONNECTIVES: Connectives = {
  reason: (sentence, article, confidence) => `${sentence} (${article}${MARKS[confidence]}).`,
  openQuestion: (question, reading) =>
    `Un punct rămâne neclar. ${question} Aici s-a considerat că ${reading}.`,
  otherReading: (reading, consequence) =>
    `Dacă s-ar considera că ${reading}, răspunsul ar fi: „${consequence}”.`,
  stillNeeded: facts => `Pentru acest răspuns ${stillToBeTold(facts)}.`,
  datesStillNeed: facts => `Pentru celelalte termene ${stillToBeTold(facts)}.`,
  askedAbove: numbers => `cele cerute mai sus la [${numbers}]`,
  inMonth: (of, sentence) => `În ${month(of)}: ${uncapital(sentence)}`,
  afterDecision: (on, sentence) => `După decizia medicală din ${day(on)}: ${uncapital(sentence)}`,
  sincePaidUnder: (from, law, article) =>
    `De la ${day(from)} pensia se plătește după ${LAWS[law]} (${article}).`,
  ofSystem: (fact, id) => `${fact} (${system(id)})`,
  ofEvent: {
    id: number =>
      number === 1
        ? 'ce s-a întâmplat de la acordarea pensiei'
        : 'ce s-a mai întâmplat de la acordarea pensiei',
    on: number => `ziua evenimentului nr. ${number}`,
    reportedOn: number =>
      `ziua în care evenimentul nr. ${number} a fost constatat sau comunicat casei de pensii`,
    imputable: number => `dacă evenimentul nr. ${number} este imputabil pensionarului`,
    by: number => `cine a convocat sau a decis la evenimentul nr. ${number}`,
    requestedOn: number => `ziua în care s-a cerut reluarea plății suspendate prin evenimentul nr. ${number}`,
    noResumptionRequest: number =>
      `dacă nu s-a cerut reluarea plății suspendate prin evenimentul nr. ${number}`,
    degree: number => `gradul stabilit prin decizia sau hotărârea de la evenimentul nr. ${number}`,
    foundOn: number =>
      `ziua în care s-a constatat nerespectarea programului recuperator de la evenimentul nr. ${number}`,
    askedFor: number =>
      `scopul pentru care s-au cerut documentele sau investigațiile de la evenimentul nr. ${number}`,
    what: number => `plata a cărei suspendare s-a cerut prin cererea de la evenimentul nr. ${number}`,
    kind: number => `felul activității profesionale de la evenimentul nr. ${number}`,
    hoursShare: number =>
      `partea lucrată din timpul normal de muncă al postului (între 0 și 1) la evenimentul nr. ${number}`,
    presentedOn: number =>
      `ziua în care pensionarul s-a prezentat cu documentele cerute la revizuirea medicală de la evenimentul nr. ${number}`,
    replaces: number =>
      `data emiterii deciziei medicale pe care o înlocuiește decizia de la evenimentul nr. ${number}`,
    effectiveFrom: number =>
      `ziua de la care produce efecte hotărârea judecătorească de la evenimentul nr. ${number}`,
    communicatedOn: number => `data comunicării deciziei de la evenimentul nr. ${number}`,
    stageAtDecision: number =>
      `stagiul de cotizare realizat la data deciziei de revizuire de la evenimentul nr. ${number}`,
  },
  nothingHappened: number => (number === 1 ? 'nimic' : 'nimic altceva'),
  neededFor: sections => `Este necesar pentru: ${sections.join('; ')}.`,
  notCovered: (subject, days) =>
    `Nu se poate da un răspuns despre ${subject}, nici despre ceea ce depinde de acest element, deoarece el nu se cunoaște aici` +
    `${days.on ? ` (data avută în vedere: ${day(days.on)})` : ''}${known(days)}.`,
  yes: 'da',
  no: 'nu',
  notCoveredAsIn: heading => `Nici aici nu se poate da un răspuns, din motivul arătat la „${heading}”.`,
  askThere: (matter, place, article) => `${matter}: întrebați ${place}${article ? ` (${article})` : ''}.`,
  noDates: 'Din datele comunicate nu rezultă niciun termen.',
  date: ({ on, event, actor, article, safeOn }) =>
    `${day(on)}${FOR[actor]}: ${event}` +
    `${safeOn ? `; pentru siguranță, nu mai târziu de ${day(safeOn)}` : ''} (${article}).`,
}
