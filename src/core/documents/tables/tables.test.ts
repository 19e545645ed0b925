import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { testDossier } from '../../../../tests/support/core.ts'
import { bytesOf } from '../../../../tests/support/documents.ts'
import { dossierWithPlan } from '../../../../tests/support/planDossier.ts'
import { schemaDefects } from '../../../../tests/support/wordDefects.ts'
import { tableNames, type TableName } from '../../../shared/documents/documents.contract.ts'

type Client = Awaited<ReturnType<typeof testDossier>>['client']

const csvOf = async (
  client: Client,
  table: TableName,
  period: { from?: string; to?: string } = {},
): Promise<string[]> => {
  const bytes = await bytesOf(client, { kind: 'table', table, format: 'csv', ...period })
  return bytes.toString('utf8').slice(1).split('\r\n').slice(0, -1)
}

test('every action of the plan is a row, confidential ones too, in the order of the plan', async () => {
  const { client } = await dossierWithPlan()
  const [head, ...rows] = await csvOf(client, 'actions')
  expect(head).toBe(
    'N°;Action;Axe;Phase;Pilote;Partenaires;Statut;En retard;Priorité;Début prévu;Échéance;Début réel;Réalisée ou abandonnée le;Étapes faites;Étapes;Prévu (€ HT);Réalisé (€ HT);Avancement;Description;Instance;Décision;Confidentialité',
  )
  expect(rows).toEqual([
    'A-1;Organiser les ateliers de suivi;1.1 Ateliers;;Chargé de mission EIT (Grand Cahors);CCI du Lot;En cours;oui;Élevée;01/02/2023;30/06/2023;01/09/2023;;1;3;1200,00;900,50;Deux ateliers tenus;"Trois ateliers par an.\nUn par groupe de suivi.";;;Partenaires',
    'A-2;Coordonner le tri des déchets;2 Mise en œuvre des synergies;;CCI du Lot;;À venir;non;Moyenne;01/09/2023;30/06/2024;;;0;0;15000,00;0,00;;Benne commune;;;Partenaires',
    'A-3;Racheter la friche Vidal;2 Mise en œuvre des synergies;;;;À venir;non;;01/10/2023;31/03/2024;;;0;0;7777,00;0,00;;;;;Confidentiel',
    'A-4;Communiquer;;;;;À venir;non;;;;;;0;0;0,00;0,00;;;;;Partenaires',
  ])
})

test('budget, funding and people’s time are told line by line', async () => {
  const { client } = await dossierWithPlan()
  expect(await csvOf(client, 'budget')).toEqual([
    'Année;Axe;N° d’action;Action;Nature;Dépense;Prévu (€ HT);Réalisé (€ HT)',
    '2023;1.1 Ateliers;A-1;Organiser les ateliers de suivi;Fonctionnement;Location;1200,00;900,50',
    '2023;2 Mise en œuvre des synergies;A-3;Racheter la friche Vidal;Fonctionnement;Notaire;7777,00;',
    '2023;;;;Fonctionnement;Site;500,00;',
    '2024;2 Mise en œuvre des synergies;A-2;Coordonner le tri des déchets;Investissement;Bennes;15000,00;',
  ])
  expect((await csvOf(client, 'funding'))[1]).toBe(
    '2023;1.1 Ateliers;A-1;Organiser les ateliers de suivi;CCI du Lot;Privé;Accordé;600,00;;450,00;;;;En négociation',
  )
  expect((await csvOf(client, 'staff'))[1]).toBe('2023;;;;Claire, chargée de mission;oui;0,50;')
})

test('time and trips are those of the period, from its start', async () => {
  const { client, workshops, chamberId } = await dossierWithPlan()
  for (const [date, minutes] of [
    ['2023-06-01', 45],
    ['2023-07-01', 110],
    ['2023-08-01', 60],
  ] as const)
    await client.timeLog.addEntry({
      date,
      minutes,
      activity: '=Entretiens',
      actionId: workshops,
      organisationId: chamberId,
    })
  await client.timeLog.addTrip({ date: '2023-07-02', person: 'Claire', destination: 'Cahors', kilometreTenths: 423 })
  expect((await csvOf(client, 'time')).slice(1).map((row) => row.slice(0, 10))).toEqual([
    '01/06/2023',
    '01/07/2023',
    '01/08/2023',
  ])
  expect((await csvOf(client, 'time', { from: '2023-06-02', to: '2023-07-31' })).slice(1)).toEqual([
    "01/07/2023;1:50;'=Entretiens;CCI du Lot;;A-1;Organiser les ateliers de suivi;",
  ])
  expect((await csvOf(client, 'trips', { from: '2023-07-02' })).slice(1)).toEqual(['02/07/2023;Claire;Cahors;42,30;;;'])
})

test('every indicator has a row for each of its values: what was typed, what was published, what is computed today', async () => {
  const { client } = await dossierWithPlan()
  const before = await csvOf(client, 'indicators')
  expect(before[0]).toBe('Famille;Code;Indicateur;Unité;Date;Valeur;Provenance;Cible;Cible au;Source;Remarque')
  expect(before[4]).toBe(
    'Officiels;te_20;Comités de pilotage par an;COPIL;01/09/2023;0;Calculée;2;31/12/2023;ADEME, référentiel «\u00A0Territoire Engagé Transition Écologique\u00A0», économie circulaire, te_20;',
  )
  const met = (await client.indicators.list({})).find(({ formula }) => formula === 'companiesMet')
  const indicatorId = met?.id ?? ''
  await client.indicators.addMeasure({
    indicatorId,
    asOf: '2023-04-01',
    value: 34,
    provenance: 'published',
    source: 'CR',
  })
  const { id } = await client.indicators.create({ name: '=Satisfaction', unit: '%', decimals: 3 })
  await client.indicators.addTarget({ indicatorId: id, date: '2023-12-31', value: 0.125 })
  expect((await csvOf(client, 'indicators')).slice(-1)).toEqual([
    "Propres à la démarche;;'=Satisfaction;%;;;;0,125;31/12/2023;;",
  ])
  for (const [asOf, value] of [
    ['2023-05-01', 1_234_567.5],
    ['2023-02-01', -0.5],
  ] as const)
    await client.indicators.addMeasure({ indicatorId: id, asOf, value, note: 'Enquête' })
  const rows = await csvOf(client, 'indicators')
  expect(rows.filter((row) => row.includes('Entreprises rencontrées'))).toEqual([
    'Activité;;Entreprises rencontrées;entreprises;01/04/2023;34;Publiée;;;CR;',
    'Activité;;Entreprises rencontrées;entreprises;01/09/2023;0;Calculée;;;;',
  ])
  expect(rows.slice(-2)).toEqual([
    "Propres à la démarche;;'=Satisfaction;%;01/02/2023;-0,5;Saisie;0,125;31/12/2023;;Enquête",
    "Propres à la démarche;;'=Satisfaction;%;01/05/2023;1234567,5;Saisie;0,125;31/12/2023;;Enquête",
  ])
  const read = await readSheet(await bytesOf(client, { kind: 'table', table: 'indicators', format: 'xlsx' }))
  expect(read.at(-1)).toEqual([
    'Propres à la démarche',
    null,
    '=Satisfaction',
    '%',
    new Date('2023-05-01T00:00:00Z'),
    1_234_567.5,
    'Saisie',
    0.125,
    new Date('2023-12-31T00:00:00Z'),
    null,
    'Enquête',
  ])
})

test('each table is a valid Excel file under its own name, full or empty', async () => {
  const empty = await testDossier()
  const { client } = await dossierWithPlan()
  for (const table of tableNames) {
    const request = { kind: 'table', table, format: 'xlsx' } as const
    const bytes = await bytesOf(client, request)
    expect(await schemaDefects(bytes, 'xlsx')).toEqual([])
    const [head] = await readSheet(bytes)
    // A new dossier has the indicators that come with the application.
    const [emptyHead, ...emptyRows] = await readSheet(await bytesOf(empty.client, request))
    expect([emptyHead, emptyRows.length > 0]).toEqual([head, table === 'indicators'])
  }
  expect(
    await client.documents.suggest({ kind: 'table', table: 'trips', format: 'csv', from: '2023-01-01' }),
  ).toMatchObject({
    fileName: '2023-09-01 Démarche d’essai – Déplacements depuis le 2023-01-01.csv',
  })
}, 30_000)
