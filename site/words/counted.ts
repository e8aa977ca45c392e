/** „de” stă după numerele care se termină în 00 sau în 20–99. */
export const counted = (count: number, one: string, many: string): string => {
  if (count === 1) return `1 ${one}`
  const end = count % 100
  return count !== 0 && (end === 0 || end > 19) ? `${count} de ${many}` : `${count} ${many}`
}
