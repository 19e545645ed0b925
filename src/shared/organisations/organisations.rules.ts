/** SIREN of La Poste: its establishments' SIRET do not follow Luhn (INSEE, « Numéro SIRET »). */
const LA_POSTE = '356000000'
/** What an unknown number is often filled with; it follows Luhn all the same. */
const NO_SIREN = '000000000'

const digitSum = (digits: string): number => digits.split('').reduce((sum, digit) => sum + Number(digit), 0)

const luhnSum = (digits: string): number =>
  digits
    .split('')
    .toReversed()
    .reduce((sum, digit, rank) => {
      const value = Number(digit) * (rank % 2 === 0 ? 1 : 2)
      return sum + (value > 9 ? value - 9 : value)
    }, 0)

/** A SIRET as INSEE writes it: 14 digits without spaces. */
export const normaliseSiret = (typed: string): string => typed.replaceAll(/[\s.  -]/gu, '')

/**
 * Whether 14 digits are a SIRET: Luhn, except for La Poste, whose establishments (other than the head office, which
 * follows Luhn) have a sum of digits that is a multiple of five. Source: INSEE.
 */
export const isSiret = (siret: string): boolean => {
  if (!/^\d{14}$/.test(siret) || siret.startsWith(NO_SIREN)) return false
  if (luhnSum(siret) % 10 === 0) return true
  return siret.startsWith(LA_POSTE) && digitSum(siret) % 5 === 0
}

/** A NAF code as INSEE writes it: `46.23Z`. */
export const normaliseNaf = (typed: string): string => {
  const code = typed.replaceAll(/[\s.]/g, '').toUpperCase()
  return /^\d{4}[A-Z]$/.test(code) ? `${code.slice(0, 2)}.${code.slice(2)}` : typed.trim()
}

export const isNaf = (code: string): boolean => /^\d{2}\.\d{2}[A-Z]$/.test(code)

/** How a contact is named: « Prénom Nom, fonction », or the function alone. */
export const contactLabel = (contact: { firstName: string; lastName: string; jobTitle: string }): string => {
  const name = [contact.firstName, contact.lastName]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
  return [name, contact.jobTitle.trim()].filter(Boolean).join(', ')
}

/** How someone put in charge is named: « Chargé de mission EIT (Grand Cahors) ». */
export const partyLabel = (
  contact: { firstName: string; lastName: string; jobTitle: string },
  organisationName: string,
): string => `${contactLabel(contact)} (${organisationName})`
