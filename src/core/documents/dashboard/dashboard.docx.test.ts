import { expect, test } from 'vitest'
import { bareDashboard, dashboard } from '../../../../tests/support/dashboards.ts'
import { dashboardView, hostileDashboard } from '../../../../tests/support/dashboardViews.ts'
import { plain, tableWith } from '../../../../tests/support/documents.ts'
import { hostileView } from '../../../../tests/support/extremeViews.ts'
import { readDocx, type ReadDocument } from '../../../../tests/support/word.ts'
import { defectsOf } from '../../../../tests/support/wordDefects.ts'
import { dashboardDocument, type DashboardView } from './dashboard.docx.ts'

const read = async (view: DashboardView): Promise<ReadDocument> => readDocx(await dashboardDocument(view))

test.each([
  ['of a steering committee', dashboardView, 'fr-FR'],
  ['in English', { ...dashboardView, locale: 'en' as const }, 'en-GB'],
  ['of a dossier in which nothing is counted', { ...dashboardView, dashboard: bareDashboard, curves: [] }, 'fr-FR'],
  [
    'with the most hostile names',
    {
      ...hostileView,
      dashboard: hostileDashboard,
      curves: hostileDashboard.figures.map((figure) => ({
        figure,
        series: {
          points: [{ date: '2023-02-07', value: figure.value ?? 0 }],
          targets: [{ date: '2023-12-31', value: 1e12 }],
          measures: [{ date: '2023-01-01', value: 3, provenance: 'published', source: figure.name }],
          baseline: { date: '2020-01-01', value: -5 },
        },
      })),
    } satisfies DashboardView,
    'fr-FR',
  ],
])('the dashboard %s is valid, accessible and well set', async (_, view, language) => {
  expect(await defectsOf(await dashboardDocument(view), language)).toEqual([])
})

test('it tells the indicators against their targets, the synergies, the impacts, the plan and the budget', async () => {
  const seen = await read(dashboardView)
  expect(seen.headings.map(({ level, text }) => `${level} ${plain(text)}`)).toEqual([
    '1 Indicateurs',
    '2 Évolution des principaux indicateurs',
    '3 Entreprises rencontrées',
    '3 Déchets détournés',
    '1 Synergies par étape',
    '1 Impacts des synergies',
    '2 Par an',
    '2 Une seule fois',
    '1 Plan d’action : prévu et réalisé',
    '2 En retard, réalisées, à venir',
    '1 Budget 2023',
    '2 Seuils du référentiel de l’ADEME',
    '1 Ce qui a changé depuis la réunion précédente (COPIL n° 1 · 17 janvier 2023)',
    '2 Plan d’action',
  ])
  expect(tableWith(seen, 'Indicateur')).toEqual([
    ['Entreprises rencontrées (entreprises)', '34', '30 au 31/12/2023, atteinte', '12 au 07/02/2022', 'en hausse'],
    ['Déchets détournés (t)', '1 234,5', '2 000,0 au 31/12/2023', '1 300,0 au 07/02/2022', 'en baisse'],
    ['Comités de pilotage par an', '–', '–', '–', '–'],
  ])
  expect(tableWith(seen, 'Estimé')).toEqual([['Déchets détournés', 't', '40,5', '12']])
  expect(tableWith(seen, 'Déclaré')).toEqual([['Trajets évités', 'trajets', '1 500']])
  expect(tableWith(seen, 'Pilote')).toEqual([
    ['A-2', 'Mutualiser le gardiennage', 'Chargé de mission EIT (Grand Cahors)', '31/01/2023', 'En retard (en cours)'],
    ['A-1', 'Publier la lettre de la démarche', '–', '31/01/2023', 'Réalisée le 27/01/2023'],
  ])
  expect(tableWith(seen, 'Poste', 'Prévu').at(-1)).toEqual(['Total', '55 000 €', '12 500,50 €'])
  expect(tableWith(seen, 'Seuil')).toEqual([
    ['Animation d’au moins 0,25 ETP', '0,50 ETP prévu', 'atteint'],
    ['Au moins 50 % de financements privés à terme', '20,5 % des financements accordés', 'non atteint'],
  ])
  const text = plain(seen.text)
  expect(text).toContain('15 actions au plan ; 5 réalisées sur 7 à échéance ; 2 en retard.')
  expect(text).toContain('1 synergie en pause.')
  expect(text).toContain('Financements accordés : 30 000 € · Financements versés : 15 000 €')
  // Partners learn of what was granted and paid, never of what was only asked.
  expect(text).not.toContain('99 999')
})

test('its charts are pictures that say in words what they show, and the synergies stand in a table too', async () => {
  const seen = await read(dashboardView)
  const drawings = seen.images.filter(({ isDrawing }) => isDrawing)
  expect(drawings.map(({ alternative }) => plain(alternative))).toEqual([
    expect.stringContaining('Entreprises rencontrées : 34 entreprises au 7 février 2023'),
    expect.stringContaining('Déchets détournés : 1 234,5 t au 7 février 2023'),
    expect.stringContaining('Synergies par étape atteinte : idée 12, détectée 12'),
  ])
  expect(tableWith(seen, 'Étape')[2]).toEqual(['Priorisée', '8', '67 %', '60 jours', '3'])
})

test('it says whether it is frozen', async () => {
  const statusOf = async (frozenAt: string | null) =>
    plain((await read({ ...dashboardView, dashboard: { ...dashboard, frozenAt } })).text)
  expect(await statusOf(null)).toContain('AU 7 FÉVRIER 2023, PROVISOIRE')
  expect(await statusOf('2023-02-10T10:00:00.000Z')).toContain('FIGÉ LE 10 FÉVRIER 2023')
})

test('a dossier in which nothing is counted says so under each heading, without a picture', async () => {
  const { text, images } = await read({ ...dashboardView, dashboard: bareDashboard, curves: [] })
  expect(images.filter(({ isDrawing }) => isDrawing)).toEqual([])
  for (const sentence of [
    'Aucun indicateur n’est inscrit au tableau de bord.',
    'Aucune synergie n’est encore identifiée.',
    'Aucun impact n’est encore chiffré.',
    'Le plan ne contient encore aucune action.',
    'Aucun budget n’est encore prévu pour cette année.',
  ])
    expect(plain(text)).toContain(sentence)
})
