import type { Page } from '@playwright/test'
import { fr } from '../../src/renderer/locales/fr.ts'
import type { ActionPriority, ActionStatus } from '../../src/shared/actions/actions.contract.ts'
import { dossierMenu, goTo, openDossier } from './dossiers.ts'
import { expect, type App } from './fixture.ts'
import { fillCopil, inDays } from './meetingDossier.ts'
import type { Client } from './writeDossier.ts'

type Who = 'officer' | 'chair' | 'adviser'

interface Planned {
  title: string
  axis: 'a' | 'workshops' | 'news' | 'b' | null
  status?: ActionStatus
  priority?: ActionPriority
  /** In days from today. */
  start?: number
  end?: number
  owner?: Who
  /** How many of its steps are done, of how many. */
  steps?: [done: number, total: number]
}

/** In the order of the plan: numbered. */
const planned: readonly Planned[] = [
  {
    title: 'Animer le réseau des entreprises',
    axis: 'a',
    status: 'inProgress',
    start: -90,
    end: 270,
    owner: 'officer',
  },
  {
    title: 'Organiser un atelier de suivi',
    axis: 'workshops',
    status: 'inProgress',
    priority: 'high',
    start: -30,
    end: -5,
    owner: 'officer',
    steps: [2, 5],
  },
  { title: 'Préparer l’atelier de bilan', axis: 'workshops', start: 20, end: 60, owner: 'adviser', steps: [0, 3] },
  { title: 'Publier la lettre de la zone', axis: 'news', status: 'done', start: -60, end: -20, owner: 'officer' },
  { title: 'Mettre à jour le site', axis: 'news', status: 'toDiscuss', priority: 'low' },
  {
    title: 'Créer la plateforme de partage de CV',
    axis: 'b',
    status: 'inProgress',
    priority: 'high',
    start: -40,
    end: 30,
    owner: 'adviser',
    steps: [3, 4],
  },
  { title: 'Mutualiser le gardiennage', axis: 'b', status: 'blocked', priority: 'high', start: -20, end: -1 },
  { title: 'Coordonner le tri des déchets', axis: 'b', priority: 'medium', start: 10, end: 120, owner: 'officer' },
  { title: 'Peser les déchets de chaque entreprise', axis: 'b', start: 10, end: 40, owner: 'adviser' },
  { title: 'Choisir un collecteur', axis: 'b', priority: 'medium', start: 45, end: 90, owner: 'chair' },
  { title: 'Étudier une navette', axis: 'b', status: 'abandoned', priority: 'low', start: -80, end: -40 },
  { title: 'Écrire la convention', axis: null, end: 15, owner: 'chair' },
]

const addAction = async (
  client: Client,
  action: Planned,
  { axisId, ownerId }: { axisId: string | null; ownerId: string | null },
) => {
  const { id } = await client.actions.create({ title: action.title, axisId })
  await client.actions.update({
    id,
    priority: action.priority ?? null,
    startDate: action.start === undefined ? null : inDays(action.start),
    dueDate: action.end === undefined ? null : inDays(action.end),
    owner: ownerId === null ? null : { organisationId: null, contactId: ownerId },
  })
  if (action.status) await client.actions.follow({ id, status: action.status })
  const [done, total] = action.steps ?? [0, 0]
  for (let rank = 0; rank < total; rank += 1) {
    const step = await client.actions.steps.add({ actionId: id, title: `Étape ${rank + 1}` })
    if (rank < done) await client.actions.steps.update({ id: step.id, doneOn: inDays(-10) })
  }
  return id
}

/**
 * A plan of twelve actions: Volet A with its sub-axes « Ateliers » and « Communication », Volet B, and one under no axis. A-9 ends
 * before A-10 starts, which ends before A-8 does anything. Answers the ids of the actions, A-1 first.
 */
export const fillPlan = async (client: Client) => {
  const people = await fillCopil(client)
  const axis = async (name: string, parentId: string | null = null) => (await client.axes.create({ name, parentId })).id
  const a = await axis('Volet A')
  const axes = {
    a,
    workshops: await axis('Ateliers', a),
    news: await axis('Communication', a),
    b: await axis('Volet B'),
  }
  const ids: string[] = []
  for (const action of planned) {
    const axisId = action.axis === null ? null : axes[action.axis]
    const ownerId = action.owner === undefined ? null : people[action.owner]
    ids.push(await addAction(client, action, { axisId, ownerId }))
  }
  const idOf = (rank: number): string => {
    const id = ids[rank - 1]
    if (id === undefined) throw new Error(`There is no A-${rank}`)
    return id
  }
  await client.actions.relations.add({ actionId: idOf(10), otherId: idOf(9), kind: 'before' })
  await client.actions.relations.add({ actionId: idOf(8), otherId: idOf(10), kind: 'before' })
  return { ...people, axes, idOf }
}

type View = keyof typeof fr.plan.views

/** Shows the plan one way or another. */
export const showPlan = (page: Page, view: View) =>
  page.getByRole('radiogroup', { name: fr.plan.view }).getByText(fr.plan.views[view], { exact: true }).click()

/** Opens a dossier of the documents folder, on a view of its action plan. */
export const openOnPlan = async ({ page }: App, name: string, view: View): Promise<void> => {
  await openDossier(page, name)
  await expect(dossierMenu(page, name)).toBeVisible()
  await goTo(page, 'actions')
  await page.goto(page.url().replace(/#.*$/, `#/actions?view=${view}`))
}
