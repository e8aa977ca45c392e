/**
 * Each is run in a process of its own, so that what one has compiled or left in memory is no matter of the next. It is
 * loaded there and no sooner: when the command begins, nothing that it imports need be installed.
 */
const FILES = {
  peers: './peers.mjs',
  known: './known-and-told.mjs',
  form: './form.mjs',
  letters: './known-and-told.mjs',
  events: './growth.mjs',
  months: './growth.mjs',
  memory: './memory.mjs',
  leak: './leak.mjs',
  cold: './cold.mjs',
  size: './size.mjs',
}

export const MEASURES = Object.keys(FILES)

/** In a quick run, where none is named. */
export const QUICK_MEASURES = ['peers', 'known', 'form', 'size']

export const measured = async (name, settings) => {
  const { [name]: measure } = await import(FILES[name])
  return measure(settings)
}
