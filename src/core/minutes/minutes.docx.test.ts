import { describe, expect, it } from 'vitest'
import { bareView, hostileView } from '../../../tests/support/extremeViews.ts'
import { steeringView } from '../../../tests/support/meetingViews.ts'
import { readDocx, type ReadDocument } from '../../../tests/support/word.ts'
import { defectsOf } from '../../../tests/support/wordDefects.ts'
import type { MinutesView } from './docx/view.ts'
import { minutesDocument } from './minutes.docx.ts'

/** No-break spaces as plain ones, to read and write expectations. */
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ')

const read = async (view: MinutesView): Promise<ReadDocument> => readDocx(await minutesDocument(view))
const textOf = async (view: MinutesView): Promise<string> => plain((await read(view)).text)
const withMeeting = (meeting: Partial<MinutesView['meeting']>): MinutesView => ({
  ...steeringView,
  meeting: { ...steeringView.meeting, ...meeting },
})

describe('the minutes', () => {
  it.each([
    ['of a steering committee', steeringView, 'fr-FR'],
    ['in English', { ...steeringView, locale: 'en' as const, status: 'validated' as const }, 'en-GB'],
    ['of a meeting of which nothing is known', bareView, 'fr-FR'],
    [
      'with an accent too light for text',
      { ...steeringView, initiative: { ...steeringView.initiative, accentColour: '#FFFF00' } },
      'fr-FR',
    ],
    ['of the most hostile meeting', hostileView, 'fr-FR'],
  ])('%s are valid, accessible and well set', async (_, view, language) => {
    expect(await defectsOf(await minutesDocument(view), language)).toEqual([])
  })

  it('have the ten sections of the domain in their order', async () => {
    const { headings } = await read(steeringView)
    expect(headings.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual([
      'L’essentiel',
      'Participants',
      'Ordre du jour',
      'Approbation du compte rendu précédent et suivi',
      'Examen des points à l’ordre du jour',
      'Avancement de la démarche',
      'Relevé de décisions et tableau des actions',
      'Points ouverts et questions diverses',
      'Prochaine réunion',
      'Observations et validation',
      'Annexes',
    ])
  })

  it('number their sections from the participants on', async () => {
    const { paragraphs } = await read(steeringView)
    const title = paragraphs.find(({ text }) => text === 'L’essentiel')
    const first = paragraphs.find(({ text }) => text === 'Participants')
    expect([title?.list?.id, first?.list]).toEqual(['0', null])
  })

  it('tell when those came and left who were there, and no others', async () => {
    const attendance = steeringView.meeting.attendance.map((line) => ({
      ...line,
      status: 'excused' as const,
      arrival: '09:45',
    }))
    expect(await textOf(withMeeting({ attendance }))).not.toContain('arrivée')
  })

  it('identify the meeting', async () => {
    const { title, tables, images } = await read(steeringView)
    expect(plain(title)).toBe("Compte rendu – COPIL n° 1 – 7 février 2023 – LOT'EC")
    expect(tables[0]?.headerRows).toEqual([['Démarche', 'LOT’EC – L’Économie Circulaire du Grand Cahors']])
    expect(tables[0]?.rows.map(([label]) => label)).toEqual([
      'Portée par',
      'Instance',
      'Référence',
      'Phase',
      'Date',
      'Horaires',
      'Lieu',
      'Visioconférence',
      'Présidence',
      'Animation',
      'Rédaction',
    ])
    expect(images).toMatchObject([
      {
        alternative: "Logo : Communauté d'agglomération du Grand Cahors, SYDED du Lot",
        widthCm: 5.953125,
        heightCm: 1.984375,
      },
    ])
  })

  it('show their status in words on the first page, in the header and in the footer', async () => {
    const draft = await read(steeringView)
    expect(draft.text).toContain('PROJET – VERSION 1')
    expect(plain(draft.header)).toBe('LOT’EC\tCOPIL n° 1 · 7 février 2023 · Projet – version 1')
    expect(plain(draft.footer)).toBe('Compte rendu – COPIL n° 1 · Projet – version 1\tPage  / ')
    const validated = await read({ ...steeringView, status: 'validated', version: 3 })
    expect(validated.text).toContain('VALIDÉ – VERSION 3')
    expect(validated.header).toContain('Validé – version 3')
  })

  it('put the decisions of a steering committee on the first page', async () => {
    const text = await textOf(steeringView)
    const essentials = text.slice(text.indexOf('L’essentiel'), text.indexOf('Participants'))
    expect(essentials.trim().split('\n')).toEqual(
      [
        'L’essentiel',
        'COPIL-2023-01-D1 Clore la phase opérationnelle 1 et ouvrir la phase opérationnelle 2 à compter de ce jour.',
        'COPIL-2023-01-D2 Soumettre à l’atelier de hiérarchisation les 44 actions de synergies mutualisées issues des entretiens. Échéance : 31 mars 2023.',
        'COPIL-2023-01-D3 Viser au moins 3 synergies mises en place la première année du plan d’action. Échéance : 1er août 2024.',
      ].map((line) => line.replace(/(-[DA]\d) /u, '$1  ')),
    )
  })

  it('add the actions for a technical committee', async () => {
    const view: MinutesView = { ...steeringView, committee: { ...steeringView.committee, kind: 'technical' } }
    const text = await textOf(view)
    expect(text.slice(0, text.indexOf('Participants'))).toContain('COPIL-2023-01-A1  Réserver la salle')
  })

  it('list who was there by collège, with the quorum', async () => {
    const { tables, text } = await read(steeringView)
    expect(plain(text)).toContain(
      '9 membres convoqués : 6 présents, 1 représenté, 1 excusé, 1 absent. 1 personne invitée. Quorum fixé à 6 membres présents ou représentés : atteint (7).',
    )
    expect(tables[1]?.rows.map((row) => plain(row[4] ?? ''))).toEqual([
      'Présent',
      'Présent, arrivée à 9 h 45',
      'Excusé',
      'Présent, départ à 11 h',
      'Présent',
      'Représenté par Présidence de l’association d’entreprises',
      'Présent',
      'Absent',
      'Présent',
      'Présent',
    ])
    expect(plain(text)).toContain(
      'Diffusion : membres de l’instance et invités de la séance (Communauté d’agglomération du Grand Cahors, SYDED du Lot,',
    )
  })

  it('say when the quorum is missed', async () => {
    expect(await textOf(withMeeting({ quorum: 8 }))).toContain(
      'Quorum fixé à 8 membres présents ou représentés : non atteint (7).',
    )
  })

  it.each([
    ['approved', 'est approuvé sans remarque.'],
    ['approvedWithRemarks', 'est approuvé, avec les remarques notées en séance.'],
    ['postponed', 'est reportée à la prochaine réunion.'],
    [null, 'n’est pas consignée.'],
  ] as const)('say what became of the previous minutes: %s', async (approval, sentence) => {
    const text = await textOf(withMeeting({ approval }))
    expect(text).toContain('du COPIL n° 1 (13 octobre 2022)')
    expect(text).toContain(sentence)
  })

  it('follow earlier decisions and actions with their state', async () => {
    const { tables } = await read(steeringView)
    expect(tables[3]?.rows.map((row) => plain(row[4] ?? ''))).toEqual([
      'Réalisée le 13/10/2022',
      'En retard (en cours)\nSignature prévue au prochain conseil.',
    ])
    expect(tables[4]?.rows.map((row) => plain(row[4] ?? ''))).toEqual([
      'Réalisée le 27/01/2023\n21 entretiens menés.',
      'En cours',
    ])
  })

  it('write each item with its context, exchanges, decisions and actions', async () => {
    const { headings, text } = await read(steeringView)
    const from = headings.findIndex((heading) => heading.text.startsWith('Choix des premières'))
    expect(headings.slice(from, from + 6)).toEqual([
      { level: 2, text: 'Choix des premières synergies à proposer à l’atelier' },
      { level: 3, text: 'Contexte' },
      { level: 3, text: 'Échanges' },
      { level: 3, text: 'Décisions' },
      { level: 3, text: 'Action' },
      { level: 2, text: 'Calendrier de la phase opérationnelle 2' },
    ])
    expect(plain(text)).toContain('Point 5 de l’ordre du jour · décision · présenté par : Consultant (NympheA)')
    expect(plain(text)).toContain(
      'issues des entretiens.\nResponsable : Chargé de mission EIT (Grand Cahors) · Moyens : AMO NympheA, deux demi-journées · Échéance : 31 mars 2023',
    )
  })

  it('keep decisions that belong to no item', async () => {
    const decisions = steeringView.minutes.decisions.map((decision) => ({ ...decision, agendaItemId: null }))
    const { headings } = await read({ ...steeringView, minutes: { ...steeringView.minutes, decisions } })
    expect(headings.map(({ text }) => text)).toContain('Autres décisions et actions')
  })

  it('end with the log of decisions and the table of actions, to be read alone', async () => {
    const { tables } = await read(steeringView)
    expect(tables[6]?.headerRows).toEqual([['N°', 'Décision', 'Responsable', 'Moyens', 'Échéance']])
    expect(tables[6]?.rows.map(([number, , , , deadline]) => [number, deadline])).toEqual([
      ['COPIL-2023-01-D1', ''],
      ['COPIL-2023-01-D2', '31/03/2023'],
      ['COPIL-2023-01-D3', '01/08/2024'],
    ])
    expect(tables[7]?.rows.map(([number, , , due, state]) => [number, due, state])).toEqual([
      ['COPIL-2023-01-A1', '01/03/2023', 'En cours'],
      ['COPIL-2023-01-A2', '28/02/2023', 'À venir'],
      ['COPIL-2023-01-A3', '01/06/2023', 'À venir'],
    ])
  })

  it('state the rule of silence as they stand', async () => {
    expect(await textOf(steeringView)).toContain(
      'au plus tard le jeudi 2 mars 2023. Passé ce délai de 10 jours après la diffusion, l’absence de réponse vaut approbation. Elles sont adressées à : Chargé de mission EIT (Grand Cahors).',
    )
    expect(await textOf(withMeeting({ remarksUntil: null }))).toContain(
      'dans un délai de 10 jours à compter de la diffusion',
    )
    expect(await textOf({ ...steeringView, initiative: { ...steeringView.initiative, silenceDays: 0 } })).toContain(
      'soumis à l’approbation des membres lors de la prochaine réunion.',
    )
    expect(await textOf({ ...steeringView, status: 'validated', version: 2 })).toContain(
      'Compte rendu validé, version 2. Il a été diffusé le 20 février 2023.',
    )
  })

  it('apply no rule of silence where the démarche has none', async () => {
    const view: MinutesView = {
      ...steeringView,
      status: 'validated',
      initiative: { ...steeringView.initiative, silenceDays: 0 },
    }
    expect(await textOf(view)).not.toContain('l’absence de réponse')
  })

  it('say briefly what there is nothing to say about, and have no heading for missing annexes', async () => {
    const { headings, text } = await read(bareView)
    expect(headings.map((heading) => heading.text)).not.toContain('Annexes')
    for (const sentence of [
      'Cette séance n’a donné lieu ni à une décision ni à une action.',
      'La liste des participants n’est pas encore renseignée.',
      'Aucun point n’a été inscrit à l’ordre du jour.',
      'Première réunion de l’instance',
      'Aucun élément d’avancement n’a été présenté.',
      'Aucune décision n’a été prise au cours de cette séance.',
      'Aucun point en suspens ni question diverse.',
      'La date de la prochaine réunion reste à fixer.',
    ])
      expect(plain(text)).toContain(sentence)
  })

  it('take the date of the meeting that is planned already when none was noted', async () => {
    const next = steeringView.minutes.previous
    if (next === null) throw new Error('the fixture has a previous meeting')
    const view = withMeeting({ nextDate: null })
    const planned: MinutesView = { ...view, minutes: { ...view.minutes, next: { ...next, date: '2023-06-20' } } }
    expect(await textOf(planned)).toContain('La prochaine réunion est fixée au mardi 20 juin 2023.')
  })

  it('keep every word of a hostile meeting, without what would break the file', async () => {
    const { text, xml } = await read(hostileView)
    // The text is megabytes long: only whether it has these words is told.
    const words = ['مرحبا بكم', '😀👩🏽‍🔬', '<w:p> & ]]>', 'Nom très long '.repeat(714)]
    expect(words.filter((word) => !plain(text).includes(word))).toEqual([])
    // oxlint-disable-next-line no-control-regex -- exactly what must not be there
    expect(xml.match(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u)).toBeNull()
    expect(xml.isWellFormed()).toBe(true)
  })
})
