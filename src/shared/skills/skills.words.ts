import { NARROW, fullDate, type Locale } from '../typography.ts'
import { overlapSteps, type EvidenceSource, type OverlapStep, type Proof } from './skills.contract.ts'
import type { EvidenceWords } from './skills.rules.ts'

type Forms = readonly [one: string, several: string]
/** What the proofs of a source are, by the step that they prove; a source proves no other. */
type Nouns = Record<EvidenceSource, Partial<Record<OverlapStep, Forms>>>

const meetingsFr: Nouns[EvidenceSource] = {
  coFacilitates: ['réunion animée ensemble', 'réunions animées ensemble'],
  leadsWithSupport: ['réunion animée avec appui', 'réunions animées avec appui'],
  alone: ['réunion animée seul', 'réunions animées seul'],
}

const fr: Nouns = {
  interviews: {
    coFacilitates: ['entretien mené ensemble', 'entretiens menés ensemble'],
    alone: ['entretien mené seul', 'entretiens menés seul'],
  },
  workshops: {
    ...meetingsFr,
    observes: ['atelier ou rencontre tenus', 'ateliers ou rencontres tenus'],
  },
  followUpMeetings: meetingsFr,
  committees: meetingsFr,
  minutes: { alone: ['compte rendu rédigé et diffusé', 'comptes rendus rédigés et diffusés'] },
  steeringPresented: {
    coFacilitates: ['COPIL présenté ensemble', 'COPIL présentés ensemble'],
    leadsWithSupport: ['COPIL présenté avec appui', 'COPIL présentés avec appui'],
    alone: ['COPIL présenté seul', 'COPIL présentés seul'],
  },
  synergies: { leadsWithSupport: ['synergie suivie comme référent', 'synergies suivies comme référent'] },
  plan: { leadsWithSupport: ['action réalisée comme pilote', 'actions réalisées comme pilote'] },
  indicators: { observes: ['indicateur mesuré', 'indicateurs mesurés'] },
  reports: { observes: ['bilan transmis', 'bilans transmis'] },
  communications: { observes: ['communication parue', 'communications parues'] },
}

const meetingsEn: Nouns[EvidenceSource] = {
  coFacilitates: ['meeting facilitated together', 'meetings facilitated together'],
  leadsWithSupport: ['meeting led with support', 'meetings led with support'],
  alone: ['meeting led alone', 'meetings led alone'],
}

const en: Nouns = {
  interviews: {
    coFacilitates: ['interview led together', 'interviews led together'],
    alone: ['interview led alone', 'interviews led alone'],
  },
  workshops: { ...meetingsEn, observes: ['workshop or gathering held', 'workshops or gatherings held'] },
  followUpMeetings: meetingsEn,
  committees: meetingsEn,
  minutes: { alone: ['set of minutes written and circulated', 'sets of minutes written and circulated'] },
  steeringPresented: {
    coFacilitates: ['steering committee presented together', 'steering committees presented together'],
    leadsWithSupport: ['steering committee presented with support', 'steering committees presented with support'],
    alone: ['steering committee presented alone', 'steering committees presented alone'],
  },
  synergies: { leadsWithSupport: ['synergy followed as referent', 'synergies followed as referent'] },
  plan: { leadsWithSupport: ['action done as owner', 'actions done as owner'] },
  indicators: { observes: ['indicator measured', 'indicators measured'] },
  reports: { observes: ['report sent', 'reports sent'] },
  communications: { observes: ['communication published', 'communications published'] },
}

interface Words {
  nouns: Nouns
  on: (date: string) => string
  between: (first: string, last: string) => string
  /** Of what the dossier holds without saying who did it. */
  unsaid: string
}

const words: Record<Locale, Words> = {
  fr: {
    nouns: fr,
    on: (date) => `le ${date}`,
    between: (first, last) => `entre le ${first} et le ${last}`,
    unsaid: `${NARROW}; le dossier ne dit pas par qui`,
  },
  en: {
    nouns: en,
    on: (date) => `on ${date}`,
    between: (first, last) => `between ${first} and ${last}`,
    unsaid: '; the dossier does not say by whom',
  },
}

const counted = (count: number, [one, several]: Forms): string => `${count}\u00A0${count > 1 ? several : one}`

/** « 2 entretiens menés seul, entre le 12 janvier 2023 et le 7 février 2023 ». The furthest steps first. */
export const evidenceWords =
  (locale: Locale): EvidenceWords =>
  (source: EvidenceSource, proofs: readonly Proof[]): string => {
    const { nouns, on, between, unsaid } = words[locale]
    const told = overlapSteps.toReversed().flatMap((step) => {
      const forms = nouns[source][step]
      const count = proofs.filter((proof) => proof.step === step).length
      return forms === undefined || count === 0 ? [] : [counted(count, forms)]
    })
    const dates = proofs.map(({ date }) => date).toSorted()
    const [first = '', last = ''] = [dates.at(0), dates.at(-1)].map((date) => date && fullDate(date, locale))
    const isUnsaid = proofs.every(({ step }) => step === 'observes')
    return `${told.join(', ')}, ${first === last ? on(first) : between(first, last)}${isUnsaid ? unsaid : ''}`
  }
