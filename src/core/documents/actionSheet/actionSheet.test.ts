import { expect, test } from 'vitest'
import { testDossier } from '../../../../tests/support/core.ts'
import { bytesOf, plain, tableWith } from '../../../../tests/support/documents.ts'
import { everyPartOf } from '../../../../tests/support/everyPart.ts'
import { HOSTILE, LONG } from '../../../../tests/support/extremeViews.ts'
import { dossierWithPlan } from '../../../../tests/support/planDossier.ts'
import { readDocx } from '../../../../tests/support/word.ts'
import { defectsOf } from '../../../../tests/support/wordDefects.ts'

const audiences = ['office', 'partners'] as const

test('the sheet of an action is valid, accessible and well set, full or nearly empty, in both languages', async () => {
  const { client, workshops, loose } = await dossierWithPlan()
  for (const audience of audiences)
    for (const actionId of [workshops, loose])
      expect(await defectsOf(await bytesOf(client, { kind: 'actionSheet', actionId, audience }), 'fr-FR')).toEqual([])
  await client.settings.update({ locale: 'en' })
  const english = await bytesOf(client, { kind: 'actionSheet', actionId: workshops, audience: 'office' })
  expect(await defectsOf(english, 'en-GB')).toEqual([])
}, 30_000)

test('the sheet for the project office tells everything that the plan holds of an action', async () => {
  const { client, workshops } = await dossierWithPlan()
  const sheet = await readDocx(await bytesOf(client, { kind: 'actionSheet', actionId: workshops, audience: 'office' }))
  expect(sheet.headings.filter(({ level }) => level === 1).map(({ text }) => plain(text))).toEqual([
    'Présentation',
    'Mise en œuvre',
    'Acteurs',
    'Objectifs et indicateurs',
    'Budget et financement',
    'Liens',
    'Notes du bureau de projet',
  ])
  expect(sheet.tables[0]?.headerRows.map((row) => row.map(plain))).toEqual([['Statut', 'En retard (en cours)']])
  expect(sheet.tables[0]?.rows.map((row) => plain(row.join(' = ')))).toEqual([
    'Priorité = Élevée',
    'Axe = 1.1 Ateliers',
    'Début prévu = 1er février 2023',
    'Début réel = 1er septembre 2023',
    'Échéance = 30 juin 2023',
    'Reconduction = chaque année',
    'Confidentialité = Partenaires',
    'Démarche = Démarche d’essai',
    'Portée par = Grand Cahors',
    'Fiche établie le = 1er septembre 2023',
  ])
  expect(tableWith(sheet, 'Étape')).toEqual([
    ['1', 'Préparer', '', 'Faite le 01/03/2023'],
    ['2', 'Inviter', '', 'À faire'],
    ['3', 'Tenir', '', 'À faire'],
  ])
  expect(tableWith(sheet, 'Rôle').map((row) => row.join(' = '))).toEqual([
    'Pilote = Chargé de mission EIT (Grand Cahors)',
    'Élu référent = Président (Grand Cahors)',
    'Partenaires = CCI du Lot',
    'Publics visés = Les entreprises de la zone',
  ])
  expect(tableWith(sheet, 'Année', 'Nature', 'Prévu')[0]).toEqual(['2023', 'Fonctionnement', '1 200 €', '900,50 €'])
  expect(tableWith(sheet, 'Dépense')).toEqual([['2023', 'Location', 'Fonctionnement', '1 200 €', '900,50 €']])
  expect(tableWith(sheet, 'Financeur')).toEqual([
    ['2023', 'CCI du Lot\nEn négociation', 'Privé', 'Accordé', '600 €', '450 €', ''],
  ])
  expect(tableWith(sheet, 'Note')).toEqual([['02/05/2023', 'La CCI hésite encore']])
  const text = plain(sheet.text)
  for (const told of [
    'Un par groupe de suivi.',
    'Deux ateliers tenus',
    'Une salle',
    '15 entreprises par atelier',
    'Suivie de : A-2 – Coordonner le tri des déchets',
    'https://www.cahors.fr/eit',
    String.raw`C:\EIT\affiche.pdf`,
    'Fiche créée le 1er septembre 2023, modifiée le 1er septembre 2023.',
  ])
    expect(text).toContain(told)
})

test('the sheet for the partners keeps notes, negotiations, paths and confidential actions to the office', async () => {
  const { client, workshops, sorting } = await dossierWithPlan()
  const request = { kind: 'actionSheet', audience: 'partners' } as const
  const parts = await everyPartOf(await bytesOf(client, { ...request, actionId: workshops }))
  for (const secret of ['hésite', 'négociation', '600 €', 'C:', 'Notes du bureau', 'Location'])
    expect(parts).not.toContain(secret)
  for (const told of ['450 €', '1 200 €', 'Affiche', 'https://www.cahors.fr/eit']) expect(parts).toContain(told)
  const tied = await everyPartOf(await bytesOf(client, { ...request, actionId: sorting }))
  expect(tied).toContain('A-1 – Organiser les ateliers de suivi')
  for (const secret of ['friche', 'A-3']) expect(tied).not.toContain(secret)
})

test('a confidential action has no sheet for the partners: not even its name', async () => {
  const { client, secret } = await dossierWithPlan()
  const request = { kind: 'actionSheet', actionId: secret } as const
  await expect(client.documents.suggest({ ...request, audience: 'partners' })).rejects.toMatchObject({
    code: 'CONFIDENTIAL',
  })
  await expect(bytesOf(client, { ...request, audience: 'partners' })).rejects.toMatchObject({ code: 'CONFIDENTIAL' })
  expect((await client.documents.suggest({ ...request, audience: 'office' })).fileName).toBe(
    'A-3 Racheter la friche Vidal – Fiche action (interne).docx',
  )
})

test('a company in the démarche in confidence is named to the partners nowhere: as owner, as partner, as funder, in texts', async () => {
  const { client, sorting } = await dossierWithPlan()
  const { id: organisationId } = await client.organisations.create({ name: 'Ferronnerie Vidal', roles: ['company'] })
  const { id: contactId } = await client.organisations.addContact({
    organisationId,
    jobTitle: 'Gérante',
    firstName: 'Ana',
    lastName: 'Vidal',
  })
  await client.companies.update({ organisationId, confidentiality: 'confidential' })
  await client.actions.update({
    id: sorting,
    title: 'Trier avec la ferronnerie Vidal',
    description: 'Mme Vidal est d’accord, la ferronnerie-Vidal aussi.',
    owner: { organisationId, contactId },
    electedId: contactId,
  })
  await client.actions.addPartner({ actionId: sorting, party: { organisationId, contactId: null } })
  await client.actions.links.add({ actionId: sorting, label: 'Son site', address: 'https://ferronnerie-vidal.fr' })
  const { id } = await client.budget.addFunding({ actionId: sorting, year: 2024, organisationId })
  await client.budget.updateFunding({ id, grantedCents: 100_000 })
  const requests = [
    { kind: 'actionSheet', actionId: sorting, audience: 'partners' },
    { kind: 'actionPlan', audience: 'partners', paper: 'A4' },
    { kind: 'timeline', audience: 'partners', paper: 'A3' },
  ] as const
  for (const request of requests) {
    const parts = await everyPartOf(await bytesOf(client, request))
    expect(parts.toLowerCase()).not.toContain('vidal')
    expect(parts).toContain('Trier avec la […]')
  }
  const [sheet] = requests
  expect((await client.documents.suggest(sheet)).fileName).not.toContain('Vidal')
  const told = await readDocx(await bytesOf(client, sheet))
  expect(tableWith(told, 'Rôle').map((row) => row.join(' = '))).toEqual([
    'Pilote = confidentiel',
    'Élu référent = confidentiel',
    'Partenaires = confidentiel',
  ])
  expect(tableWith(told, 'Financeur')).toEqual([['2024', 'confidentiel', 'Privé', '1 000 €', '']])
  const office = await everyPartOf(await bytesOf(client, { ...sheet, audience: 'office' }))
  expect(office).toContain('Ferronnerie Vidal')
}, 20_000)

test('a synergy that is confidential is not told with its action', async () => {
  const { client, sorting } = await dossierWithPlan()
  const { id: synergyId } = await client.synergies.create({ name: 'Fours partagés' })
  await client.actions.update({ id: sorting, synergyId })
  const parts = async () =>
    everyPartOf(await bytesOf(client, { kind: 'actionSheet', actionId: sorting, audience: 'partners' }))
  expect(await parts()).toContain('S-1 Fours partagés')
  await client.synergies.update({ id: synergyId, confidentiality: 'confidential' })
  expect(await parts()).not.toContain('Fours')
})

test('whatever is typed breaks neither a sheet nor the plan', async () => {
  const { client } = await testDossier()
  const { id: organisationId } = await client.organisations.create({ name: HOSTILE })
  const { id: axisId } = await client.axes.create({ name: LONG })
  await client.axes.update({ id: axisId, description: HOSTILE, carriers: HOSTILE })
  const texts = ['humanMeans', 'technicalMeans', 'governance', 'objectives', 'expectedResults', 'indicators', 'targets']
  const hostile = Object.fromEntries(texts.map((key, rank) => [key, rank % 2 === 0 ? HOSTILE : LONG]))
  const ids: string[] = []
  for (const [rank, title] of [HOSTILE, LONG, '=1+1', 'שלום: פתיחה'].entries()) {
    const { id } = await client.actions.create({ title, axisId: rank % 2 === 0 ? axisId : null })
    const party = { organisationId, contactId: null }
    await client.actions.update({ id, ...hostile, description: HOSTILE, owner: party, startDate: '0001-01-01' })
    await client.actions.update({ id, dueDate: rank === 0 ? '9999-12-31' : '2024-01-01' })
    await client.actions.addPartner({ actionId: id, party })
    await client.actions.steps.add({ actionId: id, title: LONG })
    await client.actions.notes.add({ actionId: id, text: `${HOSTILE}${LONG}`, date: '2023-01-01' })
    await client.actions.links.add({ actionId: id, label: HOSTILE, address: LONG })
    await client.budget.addLine({ actionId: id, year: 2023, kind: 'investment', label: LONG, plannedCents: 10 ** 12 })
    ids.push(id)
  }
  for (const actionId of ids)
    expect(
      await defectsOf(await bytesOf(client, { kind: 'actionSheet', actionId, audience: 'office' }), 'fr-FR'),
    ).toEqual([])
  const plan = await bytesOf(client, { kind: 'actionPlan', audience: 'partners', paper: 'A3' })
  expect(await defectsOf(plan, 'fr-FR')).toEqual([])
}, 60_000)
