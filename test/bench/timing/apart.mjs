import { fork } from 'node:child_process'

/** What a process of its own says next; one that ends instead has said on its error output why. */
const nextMessage = (child, name) =>
  new Promise((resolve, reject) => {
    const ended = code => reject(new Error(`${name} ended with ${code} before it answered.`))
    child.once('exit', ended)
    child.once('message', message => {
      child.off('exit', ended)
      resolve(message)
    })
  })

/** A process with a heap and compiled code of its own; the collector of garbage can be called in it. */
export const startApart = (file, args, name) => {
  const child = fork(file, args, { execArgv: ['--expose-gc'] })
  return {
    said: () => nextMessage(child, name),
    ask: message => {
      const answer = nextMessage(child, name)
      child.send(message)
      return answer
    },
    end: () => child.kill(),
  }
}
