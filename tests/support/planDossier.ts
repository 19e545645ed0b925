import { dossierWithCopil } from './copil.ts'

type Dossier = Awaited<ReturnType<typeof dossierWithCopil>>
type Patch = Parameters<Dossier['client']['actions']['update']>[0]

/** A filled plan: two axes and a sub-axis, five actions of which one is confidential and one stands under no axis, and money. */
export async function dossierWithPlan() {
  const dossier = await dossierWithCopil()
  const { client, clock, carrierId, officerId, chairId, chamberId } = dossier
  clock.set('2023-09-01T09:00:00.000Z')
  const axis = async (name: string, parentId: string | null = null) => (await client.axes.create({ name, parentId })).id
  const followUpId = await axis('Suivi et animation')
  await client.axes.update({ id: followUpId, carriers: 'le Grand Cahors', description: 'Faire vivre la démarche.' })
  const workshopsId = await axis('Ateliers', followUpId)
  const synergiesId = await axis('Mise en œuvre des synergies')
  await client.axes.update({ id: synergiesId, carriers: 'les entreprises' })
  const action = async (title: string, axisId: string | null, patch: Omit<Patch, 'id'> = {}) => {
    const { id } = await client.actions.create({ title, axisId })
    await client.actions.update({ id, ...patch })
    return id
  }
  const officer = { organisationId: carrierId, contactId: officerId }
  const workshops = await action('Organiser les ateliers de suivi', workshopsId, {
    description: 'Trois ateliers par an.\nUn par groupe de suivi.',
    owner: officer,
    startDate: '2023-02-01',
    dueDate: '2023-06-30',
    priority: 'high',
    isYearly: true,
    electedId: chairId,
    humanMeans: 'Le chargé de mission',
    technicalMeans: 'Une salle',
    governance: 'COPIL',
    objectives: 'Garder les entreprises mobilisées',
    expectedResults: '15 entreprises par atelier',
    indicators: 'Nombre de présents',
    targets: 'Les entreprises de la zone',
  })
  const sorting = await action('Coordonner le tri des déchets', synergiesId, {
    description: 'Benne commune',
    owner: { organisationId: chamberId, contactId: null },
    startDate: '2023-09-01',
    dueDate: '2024-06-30',
    priority: 'medium',
  })
  const secret = await action('Racheter la friche Vidal', synergiesId, {
    confidentiality: 'confidential',
    startDate: '2023-10-01',
    dueDate: '2024-03-31',
  })
  const loose = await action('Communiquer', null)
  await client.actions.follow({ id: workshops, status: 'inProgress', progressNote: 'Deux ateliers tenus' })
  for (const title of ['Préparer', 'Inviter', 'Tenir']) await client.actions.steps.add({ actionId: workshops, title })
  const { steps } = await client.actions.get({ id: workshops })
  await client.actions.steps.update({ id: steps[0]?.id ?? '', doneOn: '2023-03-01' })
  await client.actions.notes.add({ actionId: workshops, text: 'La CCI hésite encore', date: '2023-05-02' })
  await client.actions.links.add({ actionId: workshops, label: 'Affiche', address: 'C:\\EIT\\affiche.pdf' })
  await client.actions.links.add({ actionId: workshops, address: 'https://www.cahors.fr/eit' })
  await client.actions.addPartner({ actionId: workshops, party: { organisationId: chamberId, contactId: null } })
  await client.actions.relations.add({ actionId: sorting, otherId: workshops, kind: 'before' })
  await client.actions.relations.add({ actionId: sorting, otherId: secret, kind: 'related' })
  const line = { kind: 'operating', year: 2023 } as const
  await client.budget.addLine({
    ...line,
    actionId: workshops,
    label: 'Location',
    plannedCents: 120_000,
    actualCents: 90_050,
  })
  await client.budget.addLine({
    ...line,
    actionId: sorting,
    label: 'Bennes',
    kind: 'investment',
    year: 2024,
    plannedCents: 1_500_000,
  })
  await client.budget.addLine({ ...line, actionId: secret, label: 'Notaire', plannedCents: 777_700 })
  await client.budget.addLine({ ...line, actionId: null, label: 'Site', plannedCents: 50_000 })
  await client.budget.addStaff({ actionId: null, year: 2023, label: 'Claire, chargée de mission', plannedFte: 50 })
  const { id: fundingId } = await client.budget.addFunding({
    actionId: workshops,
    year: 2023,
    organisationId: chamberId,
  })
  await client.budget.updateFunding({
    id: fundingId,
    requestedCents: 60_000,
    grantedCents: 45_000,
    note: 'En négociation',
  })
  return { ...dossier, followUpId, workshopsId, synergiesId, workshops, sorting, secret, loose }
}
