import { expect, test } from 'vitest'
import { planAction, planAxis } from '../../../tests/support/plan.ts'
import type { Phase } from '../phases/phases.contract.ts'
import { drawTimeline, type TimelineDrawingInput } from './timelineDrawing.ts'
import { escapeXml, fitText, textWidth } from '../svg.ts'

const phase: Phase = {
  id: 'p',
  position: 0,
  name: 'Diagnostic',
  objectives: '',
  plannedStart: '2023-01-01',
  plannedEnd: '2023-06-30',
  actualStart: null,
  actualEnd: null,
  status: 'planned',
  milestones: [
    {
      id: 'm',
      phaseId: 'p',
      position: 0,
      kind: 'milestone',
      name: 'Plan voté',
      dueDate: '2023-04-01',
      doneDate: null,
      note: '',
    },
  ],
}

const steps = [{ id: 's', position: 0, title: 'Mobiliser', dueDate: '2023-04-15', doneOn: null }]

const input = (more: Partial<TimelineDrawingInput> = {}): TimelineDrawingInput => ({
  plan: {
    axes: [planAxis('a', '1'), planAxis('b', '1.1', 'a')],
    actions: [
      planAction('late', {
        title: 'Réemploi & <palettes>',
        axisId: 'a',
        startDate: '2023-03-01',
        dueDate: '2023-05-31',
        steps,
      }),
      planAction('next', { axisId: 'b', startDate: '2023-06-05', dueDate: '2023-06-20' }),
      planAction('end', { dueDate: '2023-07-01', status: 'done' }),
      planAction('loose'),
    ],
    dependencies: [{ id: 'd', beforeId: 'late', afterId: 'next' }],
  },
  phases: [phase],
  meetings: [{ date: '2023-02-07', label: 'COPIL n° 2' }],
  today: '2023-06-10',
  from: '2023-01-01',
  to: '2023-12-31',
  locale: 'fr',
  paper: 'A4',
  ...more,
})

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)

test('the plan is drawn on one landscape page: groups, actions, dates, lateness in words, legend', () => {
  const sheets = drawTimeline(input())
  expect(sheets).toMatchObject([{ widthMm: 257, heightMm: 150 }])
  const [sheet] = sheets
  expect(sheet?.alt).toBe(
    'Calendrier du plan d’action du 1er\u00A0janvier 2023 au 31\u00A0décembre 2023\u202F: 4\u00A0actions, dont 1 en retard.',
  )
  const written = texts(sheet?.svg ?? '')
  for (const text of [
    '1 Volet a',
    'Réemploi &amp; &lt;palettes&gt;',
    '1.1 Volet b',
    'Hors axe',
    'sans dates',
    'en retard\u202F: 10\u00A0j',
    'retard propagé\u202F: +6\u00A0j',
    'Diagnostic',
    'Plan voté',
    'janv.',
    '2023',
    'Réalisée',
  ])
    expect(written).toContain(text)
})

test('only plain SVG is used: no style, no script, nothing from elsewhere, every coordinate a number', () => {
  for (const { svg } of [...drawTimeline(input()), ...drawTimeline(input({ paper: 'A3', locale: 'en' }))]) {
    expect(svg).not.toMatch(/<style|style=|foreignObject|<script|href|class=|var\(|NaN|undefined|Infinity/)
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" version="1.1"')).toBe(true)
  }
})

test('a long plan goes on over several pages, each with its dates and the group that it goes on with', () => {
  const actions = Array.from({ length: 40 }, (_, rank) =>
    planAction(String(rank), { axisId: 'a', dueDate: '2023-08-01' }),
  )
  const plan = { axes: [planAxis('a', '1')], actions, dependencies: [] }
  const sheets = drawTimeline(input({ plan }))
  expect(sheets.length).toBe(3)
  expect(texts(sheets[1]?.svg ?? '')).toEqual(expect.arrayContaining(['1 Volet a (suite)', '2023', '2\u00A0/\u00A03']))
  const titles = sheets.flatMap(({ svg }) => texts(svg).filter((text) => /^Action \d+$/.test(text ?? '')))
  expect(titles).toEqual(actions.map(({ title }) => title))
  expect(drawTimeline(input({ plan, paper: 'A3' })).length).toBeLessThan(3)
})

test('the scale follows the span: weeks, months, quarters', () => {
  const scale = (to: string) => texts(drawTimeline(input({ to }))[0]?.svg ?? '')
  expect(scale('2023-03-31')).toContain('9\u00A0janv.')
  expect(scale('2023-12-31')).toContain('févr.')
  expect(scale('2030-12-31')).toContain('2027')
})

test('an empty plan is one page that says so', () => {
  const sheets = drawTimeline(input({ plan: { axes: [], actions: [], dependencies: [] } }))
  expect(sheets.length).toBe(1)
  expect(texts(sheets[0]?.svg ?? '')).toContain('Aucune action.')
})

test('a text that is too long is cut with …, and what XML has no place for is left out', () => {
  const cut = fitText('Mutualiser la collecte des palettes usagées', 30, 2.8)
  expect(cut.endsWith('…')).toBe(true)
  expect(textWidth(cut, 2.8)).toBeLessThanOrEqual(30)
  expect(escapeXml('a\u0000b\u000Bc "d" \'e\'')).toBe('abc &quot;d&quot; &#39;e&#39;')
})
