import type { GroupStepKey } from '../../shared/groups/groups.contract.ts'

/** The words of what the minutes of a follow-up group tell besides. */
export const groupWordsFr = {
  title: 'La synergie et le groupe',
  titleOfGroup: 'Le groupe',
  isConfidential:
    'Le sujet de ce groupe est confidentiel : ce compte rendu n’en dit ni le nom, ni les entreprises, ni les quantités, ni les scénarios.',
  subject: 'Sujet',
  action: (title: string) => `Action prioritaire : ${title}`,
  stage: 'Stade',
  where: 'Où en est le groupe',
  atStep: (step: string) => `Étape en cours : ${step}.`,
  allDone: 'Les cinq étapes sont franchies.',
  step: 'Étape',
  state: 'État',
  meeting: 'Réunion',
  remark: 'Remarque',
  steps: {
    mobilise: 'Mobiliser',
    quantify: 'Quantifier et qualifier',
    scenarios: 'Scénarios',
    choose: 'Choix',
    implement: 'Mise en place',
  } satisfies Record<GroupStepKey, string>,
  doneOn: (date: string) => `Franchie le ${date}`,
  current: 'En cours',
  toCome: 'À venir',

  companies: 'Entreprises du groupe',
  company: 'Entreprise',
  roles: 'Rôles',
  contact: 'Représentant',
  noCompany: 'Aucune entreprise ne participe encore au groupe.',

  quantities: 'Quantités',
  direction: 'Sens',
  flow: 'Flux',
  quantity: 'Quantité',
  noQuantity: 'Aucune quantité n’est encore connue.',
  withheldNotice:
    'Une quantité notée « confidentiel » n’est connue que du bureau de projet : l’entreprise n’a pas donné son accord pour que le groupe la lise.',

  scenarios: 'Scénarios comparés',

  tasks: 'Qui fait quoi',
  owner: 'Qui',
  task: 'Quoi',
  due: 'Pour quand',
  nobody: 'À désigner',
  noTask: 'Aucune action n’est en cours.',
}
