import { expect, test } from 'vitest'
import { dossierWithCompanies } from '../../../tests/support/synergies.ts'

const notReady = (...missing: string[]) => ({ code: 'NOT_READY', data: { missing } })
const refused = (path: string, message: string) => ({ code: 'INVALID_INPUT', data: { issues: [{ path, message }] } })

const dossierWithSynergy = async () => {
  const dossier = await dossierWithCompanies()
  const { client, make, laundry, bakery, clock } = dossier
  clock.set('2023-01-10T09:00:00.000Z')
  const { id } = await make('Linge', [laundry, 'offers'], [bakery, 'asks'])
  clock.set('2023-02-07T09:00:00.000Z')
  const moveTo = (move: Omit<Parameters<typeof client.synergies.moveTo>[0], 'id'>) =>
    client.synergies.moveTo({ id, ...move })
  const steps = async () => (await client.synergies.get({ id })).steps.map(({ stage, date }) => [stage, date] as const)
  const stepIds = async () => (await client.synergies.get({ id })).steps.map((step) => step.id)
  return { ...dossier, id, moveTo, steps, stepIds }
}

test('each stage asks for what it stands on, from the idea to the lasting practice', async () => {
  const { client, id, at, moveTo, bakery } = await dossierWithSynergy()
  await moveTo({ stage: 'prioritised' })
  await moveTo({ stage: 'qualified' })
  await expect(moveTo({ stage: 'studied' })).rejects.toMatchObject(notReady('scenario'))
  const scenario = await client.synergies.scenarios.add({ synergyId: id, name: 'Une tournée' })
  await moveTo({ stage: 'studied' })
  await expect(moveTo({ stage: 'implementing' })).rejects.toMatchObject(notReady('chosenScenario'))
  await client.synergies.scenarios.choose({ id: scenario.id })
  await moveTo({ stage: 'implementing' })
  await expect(moveTo({ stage: 'lasting' })).rejects.toMatchObject(notReady('wasOperational'))
  await expect(moveTo({ stage: 'operational', evidenceKind: 'exchange', evidence: '  ' })).rejects.toMatchObject(
    notReady('evidence'),
  )
  await moveTo({ stage: 'operational', evidenceKind: 'exchange', evidence: 'Première tournée du 2 février' })
  await moveTo({ stage: 'lasting' })
  expect(await at(id)).toEqual(['lasting', '2023-02-07'])
  const alone = await client.synergies.create({ name: 'Seule' })
  await expect(client.synergies.moveTo({ id: alone.id, stage: 'detected' })).rejects.toMatchObject(notReady('company'))
  await client.synergies.addCompany({ synergyId: alone.id, organisationId: bakery, role: 'asks' })
  await client.synergies.addCompany({ synergyId: alone.id, organisationId: bakery, role: 'uses' })
  await expect(client.synergies.moveTo({ id: alone.id, stage: 'qualified' })).rejects.toMatchObject(
    notReady('twoCompanies'),
  )
})

test('a mutualised service is operational once two companies use it', async () => {
  const { client, id, at, moveTo, laundry, bakery, sawmill } = await dossierWithSynergy()
  const operational = {
    stage: 'operational',
    evidenceKind: 'mutualisedService',
    evidence: 'Contrat commun du 1er février',
  } as const
  await expect(moveTo(operational)).rejects.toMatchObject(notReady('twoUsers'))
  await client.synergies.addCompany({ synergyId: id, organisationId: bakery, role: 'uses' })
  await client.synergies.addCompany({ synergyId: id, organisationId: laundry, role: 'provides' })
  await expect(moveTo(operational)).rejects.toMatchObject(notReady('twoUsers'))
  await client.synergies.addCompany({ synergyId: id, organisationId: sawmill, role: 'uses' })
  await moveTo(operational)
  expect(await at(id)).toEqual(['operational', '2023-02-07'])
  expect((await client.synergies.get({ id })).steps[0]).toMatchObject({
    evidenceKind: 'mutualisedService',
    evidence: 'Contrat commun du 1er février',
  })
})

test('a pause and an abandonment ask for their reason; going back asks for nothing', async () => {
  const { id, at, moveTo, steps } = await dossierWithSynergy()
  await moveTo({ stage: 'qualified' })
  await expect(moveTo({ stage: 'paused' })).rejects.toMatchObject(notReady('reason'))
  await expect(moveTo({ stage: 'abandoned', reason: ' ' })).rejects.toMatchObject(notReady('reason'))
  await moveTo({ stage: 'paused', reason: 'La blanchisserie déménage' })
  await moveTo({ stage: 'qualified' })
  await moveTo({ stage: 'idea' })
  expect(await at(id)).toEqual(['idea', '2023-02-07'])
  expect((await steps()).map(([stage]) => stage)).toEqual(['idea', 'qualified', 'paused', 'qualified', 'detected'])
})

test('a step noted afterwards takes its place in the history and leaves the synergy where it stands', async () => {
  const { id, at, moveTo, steps } = await dossierWithSynergy()
  await moveTo({ stage: 'qualified', date: '2023-02-01' })
  await moveTo({ stage: 'prioritised', date: '2023-01-20' })
  expect(await at(id)).toEqual(['qualified', '2023-02-01'])
  expect(await steps()).toEqual([
    ['qualified', '2023-02-01'],
    ['prioritised', '2023-01-20'],
    ['detected', '2023-01-10'],
  ])
})

test('a step is never to come, nor before the first one', async () => {
  const { client, moveTo, stepIds, steps } = await dossierWithSynergy()
  await expect(moveTo({ stage: 'qualified', date: '2023-02-08' })).rejects.toMatchObject(refused('date', 'inFuture'))
  await expect(moveTo({ stage: 'qualified', date: '2023-01-09' })).rejects.toMatchObject(
    refused('date', 'beforeFirstStep'),
  )
  await moveTo({ stage: 'qualified' })
  const [latest = '', first = ''] = await stepIds()
  await expect(client.synergies.updateStep({ id: latest, date: '2023-02-08' })).rejects.toMatchObject(
    refused('date', 'inFuture'),
  )
  await expect(client.synergies.updateStep({ id: latest, date: '2023-01-09' })).rejects.toMatchObject(
    refused('date', 'beforeFirstStep'),
  )
  await client.synergies.updateStep({ id: latest, date: '2023-02-01' })
  await expect(client.synergies.updateStep({ id: first, date: '2023-02-02' })).rejects.toMatchObject(
    refused('date', 'datesReversed'),
  )
  await client.synergies.updateStep({ id: first, date: '2022-11-15' })
  expect(await steps()).toEqual([
    ['qualified', '2023-02-01'],
    ['detected', '2022-11-15'],
  ])
})

test('the synergy follows its steps when one is dated otherwise or taken away', async () => {
  const { client, id, at, moveTo, stepIds } = await dossierWithSynergy()
  await moveTo({ stage: 'prioritised', date: '2023-01-20' })
  await moveTo({ stage: 'qualified', date: '2023-02-01' })
  const [qualified = ''] = await stepIds()
  await client.synergies.updateStep({ id: qualified, date: '2023-01-15' })
  expect(await at(id)).toEqual(['prioritised', '2023-01-20'])
  await client.synergies.updateStep({ id: qualified, date: '2023-01-20' })
  expect(await at(id)).toEqual(['qualified', '2023-01-20'])
  await client.synergies.removeStep({ id: qualified })
  expect(await at(id)).toEqual(['prioritised', '2023-01-20'])
})

test('the only step stays, and so does the operational one under a lasting synergy', async () => {
  const { client, id, at, moveTo, stepIds } = await dossierWithSynergy()
  const [only = ''] = await stepIds()
  await expect(client.synergies.removeStep({ id: only })).rejects.toMatchObject(notReady('onlyStep'))
  await moveTo({ stage: 'operational', evidenceKind: 'exchange', evidence: 'Bon de livraison' })
  await moveTo({ stage: 'lasting' })
  const [lasting = '', operational = ''] = await stepIds()
  await expect(client.synergies.removeStep({ id: operational })).rejects.toMatchObject(notReady('wasOperational'))
  await client.synergies.removeStep({ id: lasting })
  await client.synergies.removeStep({ id: operational })
  expect(await at(id)).toEqual(['detected', '2023-01-10'])
})

test('what a stage asked for stays said; the rest of a step can be written otherwise', async () => {
  const { client, id, moveTo, stepIds } = await dossierWithSynergy()
  await moveTo({ stage: 'operational', evidenceKind: 'exchange', evidence: 'Bon de livraison' })
  await moveTo({ stage: 'paused', reason: 'Travaux' })
  const [paused = '', operational = ''] = await stepIds()
  await expect(client.synergies.updateStep({ id: paused, reason: '' })).rejects.toMatchObject(
    refused('reason', 'required'),
  )
  await expect(client.synergies.updateStep({ id: operational, evidence: ' ' })).rejects.toMatchObject(
    refused('evidence', 'required'),
  )
  await expect(client.synergies.updateStep({ id: paused, meetingId: id })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { entity: 'meeting' },
  })
  await client.synergies.updateStep({ id: paused, who: 'La gérante', reason: 'Travaux jusqu’en mai' })
  expect((await client.synergies.get({ id })).steps[0]).toMatchObject({
    who: 'La gérante',
    reason: 'Travaux jusqu’en mai',
  })
})

test('a move is taken back whole; not once another stands on it', async () => {
  const { client, id, at, moveTo, steps } = await dossierWithSynergy()
  const first = await moveTo({ stage: 'prioritised' })
  const second = await moveTo({ stage: 'qualified' })
  await expect(client.history.undo({ changeId: first.changeId })).rejects.toMatchObject({ code: 'CANNOT_UNDO' })
  const undone = await client.history.undo({ changeId: second.changeId })
  expect(await at(id)).toEqual(['prioritised', '2023-02-07'])
  await client.history.undo({ changeId: undone.changeId })
  expect(await at(id)).toEqual(['qualified', '2023-02-07'])
  expect((await steps()).map(([stage]) => stage)).toEqual(['qualified', 'prioritised', 'detected'])
})

test('a move that is taken back leaves the synergy at a step that was noted afterwards, before it', async () => {
  const { client, id, at, moveTo } = await dossierWithSynergy()
  const move = await moveTo({ stage: 'qualified', date: '2023-02-01' })
  await moveTo({ stage: 'prioritised', date: '2023-01-20' })
  await client.history.undo({ changeId: move.changeId })
  expect(await at(id)).toEqual(['prioritised', '2023-01-20'])
})

test('the journal keeps who moved a synergy, when, from where and to where', async () => {
  const { client, context, id, moveTo } = await dossierWithSynergy()
  await client.settings.update({ officerName: 'Camille' })
  const { changeId } = await moveTo({ stage: 'qualified' })
  const lines = context.session
    .connection()
    .prepare(
      'SELECT entity, operation, field, before, after, who FROM journal WHERE change_id = ? ORDER BY entity DESC, field',
    )
    .all(changeId)
  expect(lines).toEqual([
    expect.objectContaining({ entity: 'synergy_step', operation: 'insert', who: 'Camille' }),
    {
      entity: 'synergy',
      operation: 'update',
      field: 'stage',
      before: 'detected',
      after: 'qualified',
      who: 'Camille',
    },
    {
      entity: 'synergy',
      operation: 'update',
      field: 'stage_since',
      before: '2023-01-10',
      after: '2023-02-07',
      who: 'Camille',
    },
  ])
  expect((await client.synergies.get({ id })).steps[0]?.who).toBe('Camille')
})
