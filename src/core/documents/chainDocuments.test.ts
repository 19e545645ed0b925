import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../tests/support/core.ts'
import { everyPartOf } from '../../../tests/support/everyPart.ts'
import { dossierWithCompanies } from '../../../tests/support/synergies.ts'
import { readDocx } from '../../../tests/support/word.ts'
import type { DocumentRequest } from '../../shared/documents/documents.contract.ts'

/** A laundry that was interviewed, in a synergy with a bakery; the laundry's part is confidential if it is said so. */
async function chain(confidentiality: 'partners' | 'confidential' = 'partners') {
  const dossier = await dossierWithCompanies()
  const { client, laundry, bakery } = dossier
  await client.companies.update({
    organisationId: laundry,
    confidentiality,
    spokenNotes: 'Le gérant songe à vendre.',
    nextStep: 'Peser les eaux de rinçage',
    nextStepOn: '2023-03-01',
  })
  const { id: contactId } = await client.organisations.addContact({ organisationId: laundry, jobTitle: 'Gérante' })
  const { id: carrierId } = await client.organisations.create({ name: 'Grand Cahors', roles: ['carrier'] })
  const { id: officerId } = await client.organisations.addContact({
    organisationId: carrierId,
    jobTitle: 'Chargé de mission EIT',
    email: 'eit@exemple.fr',
  })
  const { id: interviewId } = await client.interviews.create({ organisationId: laundry, date: '2023-01-12' })
  await client.interviews.addParticipant({ interviewId, contactId: officerId, part: 'interviewer' })
  await client.interviews.update({ id: interviewId, notes: 'Notes de travail : très prudente.' })
  const { id: themeId } = await client.vocabulary.addTheme({ name: 'Fluides' })
  const { id: questionId } = await client.interviews.addQuestion({ themeId, text: 'Que devient votre eau ?' })
  await client.interviews.answer({ interviewId, questionId, text: 'Elle part à l’égout, tiède.' })
  const { id: needId } = await client.needs.create({
    organisationId: laundry,
    interviewId,
    themeId,
    text: 'Récupérer la chaleur des rinçages',
    intensity: 'high',
  })
  const { id: flowId } = await client.flows.create({
    organisationId: laundry,
    interviewId,
    direction: 'out',
    label: 'Eaux de rinçage tièdes',
    quantity: 4321,
    unit: 'm3',
    period: 'year',
    yearlyCostCents: 765_400,
    confidentiality: 'confidential',
  })
  await client.promises.create({
    organisationId: laundry,
    interviewId,
    text: 'Envoyer le contact du SYDED',
    madeOn: '2023-01-12',
    dueDate: '2023-02-01',
  })
  const { id: synergyId } = await client.synergies.create({
    name: 'Chaleur de la Blanchisserie du Lot pour le fournil',
    summary: 'La blanchisserie du lot chaufferait l’eau du fournil.',
    interviewId,
    origin: 'interview',
    needIds: [needId],
    flowIds: [flowId],
    companies: [
      { organisationId: laundry, role: 'offers' },
      { organisationId: bakery, role: 'uses' },
    ],
  })
  const { id: scenarioId } = await client.synergies.scenarios.add({ synergyId, name: 'Échangeur' })
  await client.synergies.scenarios.update({ id: scenarioId, carrier: { organisationId: null, contactId } })
  const documents = temporaryFolder()
  const written = async (request: DocumentRequest) => {
    const { path } = await client.documents.save({
      ...request,
      path: join(documents, 'document.docx'),
      mayReplace: true,
    })
    return readFileSync(path)
  }
  return { ...dossier, interviewId, synergyId, flowId, documents, written }
}

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ')

test('the report of an interview gathers what the company said, and nothing that it may not read', async () => {
  const { client, interviewId, written } = await chain()
  const request = { kind: 'interviewReport' as const, interviewId }
  expect((await client.documents.suggest(request)).fileName).toBe(
    '2023-01-12 Entretien – Blanchisserie du Lot – Compte rendu.docx',
  )
  const bytes = await written(request)
  const text = plain((await readDocx(bytes)).text)
  for (const words of [
    'Blanchisserie du Lot',
    'Gérante',
    'Que devient votre eau ?',
    'Elle part à l’égout, tiède.',
    'Récupérer la chaleur des rinçages',
    '4 321 m³ par an',
    '7 654 €',
    'Envoyer le contact du SYDED',
    'Elles sont adressées à : Chargé de mission EIT (Grand Cahors), eit@exemple.fr.',
  ])
    expect(text).toContain(words)
  const everything = await everyPartOf(bytes)
  expect(
    ['songe à vendre', 'Notes de travail', 'Peser les eaux'].filter((words) => everything.includes(words)),
  ).toEqual([])
})

test('the sheet for the project office tells all, the one for the partners what they may read', async () => {
  const { client, flowId, synergyId, written } = await chain()
  const request = { kind: 'synergySheet' as const, synergyId }
  const text = async (audience: 'office' | 'partners') =>
    plain((await readDocx(await written({ ...request, audience }))).text)
  expect((await client.documents.suggest({ ...request, audience: 'office' })).fileName).toBe(
    'S-1 Chaleur de la Blanchisserie du Lot pour le fournil – Fiche synergie (interne).docx',
  )
  const office = await text('office')
  expect(['4 321 m³ par an', '7 654 €'].filter((words) => !office.includes(words))).toEqual([])
  const partners = await text('partners')
  expect(['4 321', '7 654', 'Eaux de rinçage'].filter((words) => partners.includes(words))).toEqual([])
  expect(partners).toContain('Récupérer la chaleur des rinçages')
  await client.flows.update({ id: flowId, sharingAgreedOn: '2023-02-01' })
  expect(await text('partners')).toBe(partners)
})

test('a company whose part is confidential is a letter in every part of the file and in its name', async () => {
  const { client, synergyId, written } = await chain('confidential')
  const request = { kind: 'synergySheet', synergyId, audience: 'partners' } as const
  expect((await client.documents.suggest(request)).fileName).toBe(
    'S-1 Chaleur de la Entreprise A pour le fournil – Fiche synergie (partenaires).docx',
  )
  const bytes = await written(request)
  const everything = (await everyPartOf(bytes)).toLowerCase()
  const secret = [
    'blanchisserie du lot',
    'gérante',
    '4 321',
    '4321',
    '7 654',
    '765400',
    'eaux de rinçage',
    'récupérer la chaleur',
  ]
  expect(secret.filter((words) => everything.includes(words))).toEqual([])
  expect((await readDocx(bytes)).text).toContain('Fournil de Cahors')
})

test('a synergy that is confidential makes no sheet for the partners: nothing is written, not even its name', async () => {
  const { client, synergyId, documents, written } = await chain()
  await client.synergies.update({ id: synergyId, confidentiality: 'confidential' })
  const request = { kind: 'synergySheet', synergyId, audience: 'partners' } as const
  const refused = { code: 'CONFIDENTIAL' }
  await expect(client.documents.suggest(request)).rejects.toMatchObject(refused)
  await expect(written(request)).rejects.toMatchObject(refused)
  expect(readdirSync(documents)).toEqual([])
  expect((await written({ ...request, audience: 'office' })).length).toBeGreaterThan(0)
})

test('a document of no interview and of no synergy is refused', async () => {
  const { client, laundry, documents } = await chain()
  for (const [request, entity] of [
    [{ kind: 'interviewReport', interviewId: laundry }, 'interview'],
    [{ kind: 'synergySheet', synergyId: laundry, audience: 'office' }, 'synergy'],
    [{ kind: 'synergySheet', synergyId: laundry, audience: 'partners' }, 'synergy'],
  ] as const) {
    const refused = { code: 'NOT_FOUND', data: { entity } }
    await expect(client.documents.suggest(request)).rejects.toMatchObject(refused)
    await expect(client.documents.save({ ...request, path: join(documents, 'a.docx') })).rejects.toMatchObject(refused)
  }
  expect(readdirSync(documents)).toEqual([])
})
