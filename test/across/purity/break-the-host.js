// Runs first in a context of its own, before the library is loaded: whatever asks the machine anything throws.
// It is turned into text, so it may use nothing from outside itself.

export function breakTheHost() {
  const forbidden = name => () => {
    throw new Error(`the library asked the host: ${name}`)
  }
  const forbid = (holder, name) => {
    // Writable, because the mini date puts its own UTC methods in front of these by assignment.
    Object.defineProperty(holder, name, { value: forbidden(name), configurable: false, writable: true })
  }
  const RealDate = Date

  for (const name of Object.getOwnPropertyNames(RealDate.prototype)) {
    const local = /^[gs]et(?!UTC|Time$)/.test(name) || /^to(Locale|Date|Time)?String$|^toLocale/.test(name)
    if (local) forbid(RealDate.prototype, name)
  }
  forbid(RealDate, 'now')
  forbid(RealDate, 'parse')
  globalThis.Date = new Proxy(RealDate, {
    apply: forbidden('Date()'),
    construct(target, args, newTarget) {
      if (args.length > 0) return Reflect.construct(target, args, newTarget)
      // @date-fns/utc's mini date calls super() and then sets itself. It gets no day at all instead of today.
      if (newTarget !== globalThis.Date) return Reflect.construct(target, [NaN], newTarget)
      return forbidden('new Date()')()
    },
  })

  forbid(Math, 'random')
  Object.defineProperty(globalThis, 'Intl', { get: forbidden('Intl'), configurable: false })
  for (const prototype of [
    String.prototype,
    Number.prototype,
    Array.prototype,
    Object.prototype,
    BigInt.prototype,
  ]) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (/Locale|localeCompare/.test(name)) forbid(prototype, name)
    }
  }
}
