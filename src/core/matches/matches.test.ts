import { expect, test } from 'vitest'
import { testDossier } from '../../../tests/support/core.ts'

type Client = Awaited<ReturnType<typeof testDossier>>['client']

/** Two companies in two zones some ten kilometres apart, and the term that soda has in every new dossier. */
const dossierWithCompanies = async () => {
  const dossier = await testDossier()
  const { client } = dossier
  const { id: north } = await client.initiative.addZone({ name: 'Zone nord' })
  const { id: south } = await client.initiative.addZone({ name: 'Zone sud' })
  await client.initiative.updateZone({ id: north, latitude: 44.5, longitude: 1.44 })
  await client.initiative.updateZone({ id: south, latitude: 44.4, longitude: 1.44 })
  const soda = (await client.vocabulary.terms({ search: 'soude' })).rows[0]?.id ?? ''
  const { id: laundry } = await client.organisations.create({ name: 'Blanchisserie du Lot', zoneId: north })
  const { id: paper } = await client.organisations.create({ name: 'Papeterie', zoneId: south })
  return { ...dossier, north, south, soda, laundry, paper }
}

const addFlow = (
  client: Client,
  organisationId: string,
  flow: Partial<Parameters<Client['flows']['create']>[0]> = {},
) => client.flows.create({ organisationId, direction: 'out', label: 'Soude', ...flow })

const labels = ({ rows }: { rows: readonly { giver: { label: string }; taker: { label: string } }[] }) =>
  rows.map(({ giver, taker }) => `${giver.label} → ${taker.label}`)

test('soda, sodium hydroxide and NaOH are one: who throws it away meets who buys it, with what is known and what is to be asked', async () => {
  const { client, soda, laundry, paper } = await dossierWithCompanies()
  const out = await addFlow(client, paper, {
    label: 'Bain usé d’hydroxyde de SODIUM',
    quantity: 4,
    unit: 't',
    period: 'month',
    form: 'liquid',
  })
  const into = await addFlow(client, laundry, {
    direction: 'in',
    label: 'NaOH à 30 %',
    quantity: 120_000,
    unit: 'kg',
    period: 'year',
    confidentiality: 'partners',
  })
  expect(await client.matches.list({})).toEqual({
    total: 1,
    isPartial: false,
    rows: [
      {
        kind: 'flow',
        giver: {
          id: out.id,
          organisationId: paper,
          organisationName: 'Papeterie',
          label: 'Bain usé d’hydroxyde de SODIUM',
          zoneName: 'Zone sud',
          direction: 'out',
          quantity: 4,
          unit: 't',
          period: 'month',
          confidentiality: 'confidential',
        },
        taker: {
          id: into.id,
          organisationId: laundry,
          organisationName: 'Blanchisserie du Lot',
          label: 'NaOH à 30 %',
          zoneName: 'Zone nord',
          direction: 'in',
          quantity: 120_000,
          unit: 'kg',
          period: 'year',
          confidentiality: 'partners',
        },
        termId: soda,
        termName: 'Soude',
        // 40 for the term, 0.4 × 25 for the quantity, 20 × (1 − 11.1 / 50) for the distance.
        score: 66,
        reasons: ['sameTerm', 'partly'],
        unknowns: ['form', 'constraints'],
        share: 0.4,
        distanceKm: 11.1,
        dismissed: null,
        synergyId: null,
        synergyNumber: null,
      },
    ],
  })
})

test('an offer meets the need of another company, the intense ones first', async () => {
  const { client, laundry, paper } = await dossierWithCompanies()
  await client.needs.create({ organisationId: paper, kind: 'offer', text: 'Un Fenwick qui dort' })
  const { id: other } = await client.organisations.create({ name: 'Fournil' })
  await client.needs.create({ organisationId: other, text: 'Chariot élévateur une heure par jour', intensity: 'low' })
  await client.needs.create({ organisationId: laundry, text: 'Louer un chariot élévateur', intensity: 'high' })
  const found = await client.matches.list({ kind: 'need' })
  expect(labels(found)).toEqual([
    'Un Fenwick qui dort → Louer un chariot élévateur',
    'Un Fenwick qui dort → Chariot élévateur une heure par jour',
  ])
  expect(found.rows).toMatchObject([
    { score: 94, reasons: ['sameTerm', 'intense'], unknowns: [], distanceKm: 11.1, giver: { direction: null } },
    { score: 55, reasons: ['sameTerm'], unknowns: ['distance'], distanceKm: null },
  ])
  expect((await client.matches.list({ kind: 'flow' })).total).toBe(0)
})

test('a company is not matched with itself, nor two flows of one direction, nor two terms, nor what no term names', async () => {
  const { client, laundry, paper } = await dossierWithCompanies()
  await addFlow(client, paper)
  await addFlow(client, paper, { direction: 'in' })
  await addFlow(client, laundry)
  await addFlow(client, laundry, { direction: 'in', label: 'Palettes' })
  await addFlow(client, laundry, { direction: 'in', label: 'Sans nom' })
  await addFlow(client, paper, { label: 'Sans nom' })
  expect(labels(await client.matches.list({}))).toEqual(['Soude → Soude'])
})

test('suggestions are narrowed to a company or a flow, searched in the words of both sides, and paged', async () => {
  const { client, laundry, paper } = await dossierWithCompanies()
  const { id: third } = await client.organisations.create({ name: 'Teinturerie' })
  const { id: spent } = await addFlow(client, paper, { label: 'Soude usée' })
  await addFlow(client, third, { label: 'Lessive de soude', statedOn: '2022-01-01' })
  await addFlow(client, laundry, { direction: 'in', label: 'Soude neuve' })
  const listed = async (filter: Parameters<Client['matches']['list']>[0]) => labels(await client.matches.list(filter))
  expect(await listed({})).toEqual(['Soude usée → Soude neuve', 'Lessive de soude → Soude neuve'])
  expect(await listed({ organisationId: third })).toEqual(['Lessive de soude → Soude neuve'])
  expect(await listed({ organisationId: laundry })).toHaveLength(2)
  expect(await listed({ sideId: spent })).toEqual(['Soude usée → Soude neuve'])
  expect(await listed({ search: 'BLANCHISSERIE usee' })).toEqual(['Soude usée → Soude neuve'])
  expect(await listed({ search: 'naoh teint' })).toEqual(['Lessive de soude → Soude neuve'])
  expect(await listed({ search: 'teinturerie papeterie' })).toEqual([])
  expect(await client.matches.list({ offset: 1, limit: 1 })).toMatchObject({
    total: 2,
    rows: [{ giver: { label: 'Lessive de soude' } }],
  })
})

test('a suggestion is set aside with a reason, found among those set aside, and brought back', async () => {
  const { client, laundry, paper } = await dossierWithCompanies()
  const { id: giverId } = await addFlow(client, paper)
  const { id: takerId } = await addFlow(client, laundry, { direction: 'in' })
  const pair = { kind: 'flow', giverId, takerId } as const
  await expect(client.matches.dismiss({ ...pair, reason: '  ' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await client.matches.dismiss({ ...pair, reason: 'Trop diluée' })
  const { changeId } = await client.matches.dismiss({ ...pair, reason: 'Trop sale' })
  expect(await client.matches.list({})).toMatchObject({ total: 0 })
  const dismissed = { date: '2023-02-07', reason: 'Trop sale' }
  expect(await client.matches.list({ state: 'dismissed' })).toMatchObject({ total: 1, rows: [{ dismissed }] })
  expect(await client.matches.get(pair)).toMatchObject({ dismissed })
  await client.history.undo({ changeId })
  expect(await client.matches.get(pair)).toMatchObject({ dismissed: { reason: 'Trop diluée' } })
  await client.matches.restore(pair)
  expect(await client.matches.list({})).toMatchObject({ total: 1, rows: [{ dismissed: null }] })
  await expect(client.matches.restore(pair)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a suggestion whose flows changed, or are gone, is none any more, even where it was set aside', async () => {
  const { client, laundry, paper } = await dossierWithCompanies()
  const { id: giverId } = await addFlow(client, paper)
  const { id: takerId } = await addFlow(client, laundry, { direction: 'in' })
  const pair = { kind: 'flow', giverId, takerId } as const
  await client.matches.dismiss({ ...pair, reason: 'Trop sale' })
  await client.flows.update({ id: takerId, termId: null })
  expect(await client.matches.list({ state: 'dismissed' })).toMatchObject({ total: 0 })
  await expect(client.matches.get(pair)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const { changeId } = await client.flows.remove({ id: giverId })
  await client.history.undo({ changeId })
  await client.flows.update({ id: takerId, label: 'Soude', termId: (await client.flows.get({ id: giverId })).termId })
  expect(await client.matches.get(pair)).toMatchObject({ dismissed: { reason: 'Trop sale' } })
})

test('a synergy that is adopted is as secret as the part of its companies', async () => {
  const { client, laundry, paper } = await dossierWithCompanies()
  const { id: giverId } = await addFlow(client, paper, { confidentiality: 'public' })
  const { id: takerId } = await addFlow(client, laundry, { direction: 'in', confidentiality: 'public' })
  await client.companies.update({ organisationId: laundry, confidentiality: 'confidential' })
  const { id } = await client.matches.adopt({ kind: 'flow', giverId, takerId, name: 'Soude' })
  expect(await client.synergies.get({ id })).toMatchObject({ confidentiality: 'confidential' })
})

test('adopting a suggestion of flows makes a detected synergy between both companies, as secret as the more secret flow', async () => {
  const { client, laundry, paper } = await dossierWithCompanies()
  const { id: giverId } = await addFlow(client, paper, { confidentiality: 'public' })
  const { id: takerId } = await addFlow(client, laundry, { direction: 'in', confidentiality: 'partners' })
  const pair = { kind: 'flow', giverId, takerId } as const
  await client.matches.dismiss({ ...pair, reason: 'Trop sale' })
  const { id } = await client.matches.adopt({ ...pair, name: 'Soude de la papeterie' })
  const synergy = await client.synergies.get({ id })
  expect(synergy).toMatchObject({
    name: 'Soude de la papeterie',
    number: 1,
    stage: 'detected',
    nature: 'substitution',
    form: 'b2b',
    origin: 'match',
    confidentiality: 'partners',
    needIds: [],
    companies: [
      { organisationId: paper, role: 'offers' },
      { organisationId: laundry, role: 'asks' },
    ],
  })
  expect(new Set(synergy.flowIds)).toEqual(new Set([giverId, takerId]))
  const adopted = { total: 1, rows: [{ synergyId: id, synergyNumber: 1 }] }
  expect(await client.matches.list({ state: 'adopted' })).toMatchObject(adopted)
  expect(await client.matches.list({ state: 'adopted', organisationId: paper, search: 'blanch' })).toMatchObject(
    adopted,
  )
  for (const state of ['open', 'dismissed'] as const)
    expect(await client.matches.list({ state })).toMatchObject({ total: 0 })
  await expect(client.matches.adopt({ ...pair, name: 'Encore' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { issues: [{ path: 'takerId', message: 'alreadyThere' }] },
  })
  await client.synergies.remove({ id })
  expect(await client.matches.list({ state: 'dismissed' })).toMatchObject({ total: 1 })
})

test('adopting an offer and a need makes a mutualisation', async () => {
  const { client, soda, laundry, paper } = await dossierWithCompanies()
  const { id: giverId } = await client.needs.create({
    organisationId: paper,
    kind: 'offer',
    text: 'Cuve',
    termId: soda,
  })
  const { id: takerId } = await client.needs.create({ organisationId: laundry, text: 'Stocker', termId: soda })
  const { id } = await client.matches.adopt({ kind: 'need', giverId, takerId, name: 'Cuve partagée' })
  expect(await client.synergies.get({ id })).toMatchObject({ nature: 'mutualisation', form: 'b2b', flowIds: [] })
  expect(await client.matches.list({ state: 'adopted' })).toMatchObject({
    total: 1,
    rows: [{ kind: 'need', synergyId: id }],
  })
})

test('what is not a suggestion is neither set aside nor adopted', async () => {
  const { client, paper } = await dossierWithCompanies()
  const { id: giverId } = await addFlow(client, paper)
  const { id: takerId } = await addFlow(client, paper, { direction: 'in' })
  const pair = { kind: 'flow', giverId, takerId } as const
  await expect(client.matches.dismiss({ ...pair, reason: 'Non' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(client.matches.adopt({ ...pair, name: 'Non' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('of a term that names very many flows only the latest are compared, and it is said', async () => {
  const { client, context, soda, laundry, paper } = await dossierWithCompanies()
  context.write(({ db }) => {
    const insert = db.$client.prepare(
      `INSERT INTO flow (id, organisation_id, direction, label, stated_on, term_id) VALUES (?, ?, ?, ?, ?, ?)`,
    )
    for (let index = 0; index < 2_000; index += 1) {
      const isOut = index % 2 === 0
      const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10)
      const id = `00000000-0000-7000-9000-${String(index).padStart(12, '0')}`
      insert.run(id, isOut ? paper : laundry, isOut ? 'out' : 'in', `Soude ${index}`, day, soda)
    }
    return {}
  })
  const { id: third } = await client.organisations.create({ name: 'Teinturerie' })
  await addFlow(client, third, { direction: 'in', label: 'La plus ancienne soude', statedOn: '2019-01-01' })
  const all = await client.matches.list({ limit: 1 })
  expect(all).toMatchObject({
    isPartial: true,
    rows: [{ giver: { label: 'Soude 1998' }, taker: { label: 'Soude 1999' } }],
  })
  expect(all.total).toBeLessThan(1_000 * 1_001)
  expect(await client.matches.list({ organisationId: third })).toMatchObject({ total: 1_000, isPartial: false })
})
