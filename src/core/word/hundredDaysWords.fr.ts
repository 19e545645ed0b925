const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`

/** The words of the calendar of the hundred days. */
export const hundredDaysWordsFr = {
  title: 'Les 100 jours',
  period: (from: string, to: string) => `Du ${from} au ${to}`,
  handover: 'Passation',
  incoming: 'Prend le poste',
  stateOn: 'État du dossier',
  before: (count: number) =>
    `${plural(count, 'échéance tombe', 'échéances tombent')} d’ici à la passation : ce qui n’en sera pas fait viendra s’ajouter ici. Le dossier de passation les liste.`,
  first: 'Pour commencer',
  firstHint: 'Ce qui n’a pas de date, et qu’il vaut mieux ne pas laisser attendre.',
  nothingFirst: 'Rien n’attend sans date : accès transmis, livrables reçus, questions closes.',
  firstKinds: {
    meet: 'Rencontrer',
    read: 'Lire les derniers comptes rendus',
    access: 'Demander les accès',
    deliverable: 'Réclamer les livrables dus',
    skill: 'Prévoir les séances de transfert',
    question: 'Répondre aux questions ouvertes',
  },
  late: 'Déjà en retard',
  nothingLate: 'Rien n’est en retard.',
  week: (rank: number, from: string, to: string) => `Semaine ${rank} : du ${from} au ${to}`,
  monthFrom: (month: string, day: number) => `${month}, à partir du ${day}`,
  nothing: 'Rien n’est inscrit.',
  nothingAfter: 'Rien d’autre n’est inscrit jusqu’au centième jour.',
  done: 'Fait',
  date: 'Date',
  what: 'Quoi',
  kind: 'Nature',
  /** Of what does not stand in the calendar; the other kinds are those of the dossier de passation. */
  kinds: {
    papers: 'Documents à envoyer',
    skill: 'Activité à mener seul',
  },
}

export type HundredDaysWords = typeof hundredDaysWordsFr
