/** Processor time of this process in microseconds, of all its threads: the clock is of no use on a machine that is shared. */
export const processorMicroseconds = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}
