import type { EvidenceKind } from '../../shared/reports/reports.contract.ts'
import type { Locale } from '../../shared/typography.ts'

/** The evidence that ADEME asks for with a report, in its order (domain: « Funders and evidence »). */
export const evidenceWords: Record<Locale, readonly { kind: EvidenceKind; label: string }[]> = {
  fr: [
    { kind: 'strategy', label: 'Document de stratégie de la démarche' },
    { kind: 'governance', label: 'Documents de gouvernance et comptes rendus des comités de pilotage' },
    { kind: 'workingMinutes', label: 'Comptes rendus des réunions de travail' },
    { kind: 'companyMinutes', label: 'Comptes rendus des rencontres avec les entreprises' },
    { kind: 'networkMeetings', label: 'Rencontres de réseau\u202F: programmes et listes de participants' },
    { kind: 'communications', label: 'Supports de communication' },
    { kind: 'synergySearch', label: 'Comptes rendus de recherche de synergies' },
    { kind: 'synergyProof', label: 'Preuve de chaque synergie (convention, contrat, article)' },
    { kind: 'position', label: 'Fiche de poste ou convention de financement du poste d’animation' },
  ],
  en: [
    { kind: 'strategy', label: 'Strategy document of the initiative' },
    { kind: 'governance', label: 'Governance documents and minutes of the steering committees' },
    { kind: 'workingMinutes', label: 'Minutes of working meetings' },
    { kind: 'companyMinutes', label: 'Reports of the meetings with companies' },
    { kind: 'networkMeetings', label: 'Network meetings: programmes and lists of participants' },
    { kind: 'communications', label: 'Communication supports' },
    { kind: 'synergySearch', label: 'Minutes of the search for synergies' },
    { kind: 'synergyProof', label: 'Proof of each synergy (agreement, contract, article)' },
    { kind: 'position', label: 'Job description or funding agreement of the facilitator' },
  ],
}
