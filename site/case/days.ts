const MILLISECONDS = 86_400_000

/** The day of the clock of this device. Only the site has one: the library is told the day. */
export const today = (): string => {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}

/** How many days one day lies before another; below zero where it is over. */
export const daysUntil = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS)

/** The same day so many months on, or the last of that month. */
export const monthsLater = (day: string, months: number): `${number}-${number}-${number}` => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const later = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
  return later.toISOString().slice(0, 10) as `${number}-${number}-${number}`
}
