import type { Initiative, Logo } from '../../shared/initiative/initiative.contract.ts'
import type { Locale } from '../../shared/typography.ts'
import type { Frame } from './frame.ts'

/** What every document is made from, whatever it tells. */
export interface DossierView {
  initiative: Initiative
  logo: Logo | null
  /** Names of the carriers, the main one first. */
  carriers: string[]
  locale: Locale
}

/** Name of the démarche with its full name: « LOT’EC – L’Économie Circulaire du Grand Cahors ». */
export const initiativeName = ({ name, fullName }: Initiative): string =>
  fullName.trim() === '' || fullName === name ? name : `${name} – ${fullName}`

/** Header, footer and file properties of a document about one record: what it is, of which record, its date or its status. */
export function recordFrame(
  { initiative, carriers }: DossierView,
  document: { name: string; record: string; status: string; isNumbered: boolean },
): Frame {
  return {
    title: [document.name, document.record, initiative.name].join(' – '),
    subject: initiativeName(initiative),
    author: carriers.join(', ') || initiative.name,
    header: { left: initiative.name, right: [{ text: document.status, bold: true }] },
    footer: `${document.name} – ${document.record}`,
    isNumbered: document.isNumbered,
  }
}
