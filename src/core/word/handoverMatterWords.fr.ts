import { wholeNumber } from '../../shared/typography.ts'

const plural = (count: number, one: string, many: string): string =>
  `${wholeNumber(count, 'fr')} ${count < 2 ? one : many}`
const followed = (start: string, text: string): string => (text === '' ? start : `${start} – ${text}`)
/** How many records a reader may not know. */
const kept = (count: number, one: string, many: string): string =>
  `${plural(count, one, many)} ${count < 2 ? 'n’apparaît pas' : 'n’apparaissent pas'} ici : la diffusion choisie ne le permet pas.`

/** The words of the two parts of the dossier de passation that tell what is in progress: matters and companies. */
export const handoverMatterWordsFr = {
  matters: {
    state: (date: string) => `État au ${date}. Ce qui est terminé n’est pas repris ici.`,
    synergies: 'Synergies à faire avancer',
    noSynergy: 'Aucune synergie n’est à faire avancer.',
    synergy: 'Synergie',
    where: 'Où elle en est',
    next: 'Prochaine étape',
    blocking: 'Ce qui bloque',
    stage: 'Étape',
    since: (date: string) => `depuis le ${date}`,
    exchangeWith: (company: string, exchange: string) => `${company} : ${exchange}`,
    noExchange: 'Aucun échange noté avec ses entreprises.',
    noNextStep: 'Sans prochaine étape',
    followedBy: (name: string) => `Suivie par ${name}`,
    noReferent: 'Sans référent',
    usualReferent: (name: string) => `Suivies par ${name}, sauf mention contraire.`,
    paused: (count: number) => `Synergies en pause (${count})`,
    pausedFor: (date: string, reason: string) => followed(`Depuis le ${date}`, reason),
    weak: (axis: string, level: number, note: string) => followed(`${axis} : ${level}\u00A0sur\u00A09`, note),
    noScenario: 'Aucun scénario n’est retenu.',
    idle: (count: number) => `Rien n’a bougé depuis ${plural(count, 'jour', 'jours')}.`,
    nothingBlocks: 'Rien de signalé',
    hiddenSynergies: (count: number) => kept(count, 'synergie', 'synergies'),
    abandoned: (count: number) =>
      `${plural(count, 'synergie abandonnée n’est pas reprise', 'synergies abandonnées ne sont pas reprises')} : elles restent dans le dossier avec leur raison.`,
    running: 'Synergies en fonctionnement',
    noneRuns: 'Aucune synergie n’est encore opérationnelle.',

    decisions: 'Décisions à exécuter',
    noDecision: 'Toutes les décisions sont exécutées.',
    hiddenDecisions: (count: number) => kept(count, 'décision', 'décisions'),
    nobody: 'à désigner',
    progress: (note: string) => `Où elle en est : ${note}`,

    promises: 'Engagements à tenir',
    noPromise: 'Aucun engagement n’est ouvert.',
    company: 'Entreprise',
    promise: 'Engagement',
    side: 'Qui s’engage',
    madeOn: (date: string, contact: string) => (contact === '' ? `Pris le ${date}` : `Pris le ${date} avec ${contact}`),
    hiddenPromises: (count: number) => kept(count, 'engagement', 'engagements'),

    actions: 'Actions en cours et à venir',
    noAction: 'Aucune action n’est ouverte.',
    stateAndBlocking: 'État et blocage',
    noOwner: 'Sans pilote',
    waitsFor: (numbers: string) => `Attend ${numbers}`,
    hiddenActions: (count: number) => kept(count, 'action', 'actions'),
  },

  companies: {
    none: 'Aucune entreprise n’est encore suivie.',
    summary: (count: number, date: string) =>
      `${plural(count, 'entreprise suivie', 'entreprises suivies')} au ${date}, la plus engagée d’abord.`,
    hidden: (count: number) => kept(count, 'entreprise', 'entreprises'),
    usual: (referent: string, zone: string) =>
      [
        ...(referent === '' ? [] : [`Référent, sauf mention contraire : ${referent}.`]),
        ...(zone === '' ? [] : [`Zone, sauf mention contraire : ${zone}.`]),
      ].join(' '),
    group: (status: string, count: number) => `${status}${count < 2 ? '' : 's'} (${count})`,
    company: 'Entreprise',
    people: 'Contacts',
    lastContact: 'Dernier échange',
    referent: (name: string) => `Référent : ${name}`,
    noReferent: 'Sans référent',
    noContact: 'aucun contact',
    morePeople: (count: number) => `et ${plural(count, 'autre', 'autres')}`,
    metOn: (date: string) => `Rencontre du ${date}`,
    promises: 'Engagements en cours',
    introductions: 'Qui a présenté qui',
    noIntroduction: 'Aucune mise en relation n’a été notée.',
    person: 'Personne',
    introducedBy: 'Présentée par',
    on: 'Le',
    others: (count: number) => `Restent à contacter (${count})`,
  },
}

export type HandoverMatterWords = typeof handoverMatterWordsFr
