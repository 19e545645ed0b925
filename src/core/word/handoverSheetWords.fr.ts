import type { Formula } from '../../shared/indicators/formulas.ts'

const more = (count: number): string => `et ${count} ${count === 1 ? 'autre' : 'autres'}`

/** The words of the handover on two pages. */
export const handoverSheetWordsFr = {
  title: 'Fiche de passation',
  of: (name: string, date: string) => `${name} · ${date}`,
  outgoing: 'Quitte le poste',
  incoming: 'Prend le poste',
  hierarchy: 'Hiérarchie',
  version: (date: string, version: number) => `${date}, version ${version}`,
  toKnow: 'Ce qu’il faut savoir',
  figures: (date: string) => `La démarche en chiffres, au ${date}`,
  counters: {
    companiesMet: 'Entreprises rencontrées',
    interviewsHeld: 'Entretiens menés',
    synergiesDetected: 'Synergies détectées',
    operationalSynergies: 'Synergies opérationnelles',
    actionsDone: 'Actions réalisées',
    steeringMeetings: 'Comités de pilotage',
  } satisfies Partial<Record<Formula, string>>,
  skills: 'Ce qui est transféré',
  noSkills: 'Aucune activité n’est à reprendre.',
  alone: (alone: number, total: number) =>
    `${alone} ${alone < 2 ? 'activité' : 'activités'} sur ${total} ${alone < 2 ? 'est menée seul' : 'sont menées seul'}.`,
  below: 'Encore sous leur cible : ',
  noneBelow: 'Aucune n’est sous sa cible.',
  synergies: 'Synergies à faire avancer',
  noSynergies: 'Aucune synergie n’est en cours.',
  synergy: 'Synergie',
  stage: 'Étape',
  nextStep: 'Prochaine étape',
  on: 'Le',
  noNextStep: 'à fixer',
  deadlines: 'À faire d’abord',
  noDeadlines: 'Rien n’a d’échéance dans les cent jours qui viennent.',
  what: 'Quoi',
  late: 'En retard : ',
  separator: ' ; ',
  more,
  moreAtDossier: (count: number) => `${more(count)}, au dossier de passation.`,
  open: 'Ce qui reste à recevoir et à régler',
  nothingOpen: 'Plus rien n’est dû, tous les accès sont transmis et aucune question n’est ouverte.',
  openKinds: {
    deliverables: 'Livrables dus',
    tools: 'Accès à transmettre',
    contracts: 'Contrats qui s’achèvent',
    questions: 'Risques et questions ouvertes',
  },
  signatures: 'Remise et réception',
}

export type HandoverSheetWords = typeof handoverSheetWordsFr
