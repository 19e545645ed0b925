import { expect, test } from 'vitest'
import { bareDashboard, dashboard } from '../../../tests/support/dashboards.ts'
import { hostileDashboard } from '../../../tests/support/dashboardViews.ts'
import { plain, tableWith } from '../../../tests/support/documents.ts'
import { hostileView } from '../../../tests/support/extremeViews.ts'
import { steeringView } from '../../../tests/support/meetingViews.ts'
import { readDocx, type ReadDocument } from '../../../tests/support/word.ts'
import { defectsOf } from '../../../tests/support/wordDefects.ts'
import type { MinutesView } from './docx/view.ts'
import { minutesDocument } from './minutes.docx.ts'

const read = async (view: MinutesView): Promise<ReadDocument> => readDocx(await minutesDocument(view))

/** The headings under « Avancement de la démarche ». */
const progressOf = ({ headings }: ReadDocument): string[] => {
  const start = headings.findIndex(({ text }) => plain(text) === 'Avancement de la démarche')
  const rest = headings.slice(start + 1)
  return rest
    .slice(
      0,
      rest.findIndex(({ level }) => level === 1),
    )
    .map(({ text }) => plain(text))
}

test.each([
  ['in French', { ...steeringView, dashboard }, 'fr-FR'],
  ['in English', { ...steeringView, dashboard, locale: 'en' as const }, 'en-GB'],
  ['with hostile names', { ...hostileView, dashboard: hostileDashboard }, 'fr-FR'],
])('minutes with the figures of a dashboard are valid, accessible and well set %s', async (_, view, language) => {
  expect(await defectsOf(await minutesDocument(view), language)).toEqual([])
})

test('a steering committee reads its indicators, the synergies by stage, the plan and the budget', async () => {
  const seen = await read({ ...steeringView, dashboard })
  expect(progressOf(seen)).toEqual(['Chiffres de la démarche', 'Synergies par étape', 'Plan d’action et budget'])
  expect(tableWith(seen, 'Indicateur')[0]).toEqual([
    'Entreprises rencontrées (entreprises)',
    '34',
    '30 au 31/12/2023, atteinte',
  ])
  expect(tableWith(seen, 'Étape', 'Y sont')[2]).toEqual(['Priorisée', '8', '3'])
  const text = plain(seen.text)
  expect(text).toContain('Chiffres au 7 février 2023.')
  expect(text).toContain('15 actions au plan ; 5 réalisées sur 7 à échéance ; 2 en retard.')
  expect(text).toContain('Budget 2023 : 55 000 € prévus, 12 500,50 € dépensés, 30 000 € accordés par les financeurs.')
})

test('those who prepare or carry out read a sentence on the synergies and one on the plan', async () => {
  for (const kind of ['technical', 'followUp'] as const) {
    const seen = await read({ ...steeringView, dashboard, committee: { ...steeringView.committee, kind } })
    expect(progressOf(seen)).toEqual(['Chiffres de la démarche'])
    expect(tableWith(seen, 'Indicateur')).toEqual([])
    const text = plain(seen.text)
    expect(text).toContain('Synergies : 4 « Détectée », 3 « Priorisée »')
    expect(text).not.toContain('Budget 2023')
  }
})

test('frozen figures say when they were frozen, and a dossier without figures adds nothing', async () => {
  const frozen = await read({ ...steeringView, dashboard: { ...dashboard, frozenAt: '2023-02-10T10:00:00.000Z' } })
  expect(plain(frozen.text)).toContain('Chiffres au 7 février 2023, figés le 10 février 2023.')
  expect(progressOf(await read({ ...steeringView, dashboard: bareDashboard }))).toEqual([])
})
