import { describe, expect, it } from 'vitest'
import { bareView, hostileView } from '../../../tests/support/extremeViews.ts'
import { steeringView } from '../../../tests/support/meetingViews.ts'
import { earlierAction, earlierDecision } from '../../../tests/support/viewMakers.ts'
import { readDocx } from '../../../tests/support/word.ts'
import { defectsOf } from '../../../tests/support/wordDefects.ts'
import { noticeDocument, type NoticeView } from './notice.docx.ts'
import { signInDocument } from './signIn.docx.ts'

const nothing = { decisions: [], actions: [] }
const noticeOf = (view: Omit<NoticeView, 'followUp'>, followUp: NoticeView['followUp'] = nothing) =>
  noticeDocument({ ...view, followUp })

const english = { ...steeringView, locale: 'en' as const }
/** No-break spaces as plain ones, to read and write expectations. */
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ')
const plainRows = (rows: string[][]): string[][] => rows.map((row) => row.map(plain))

describe('the notice', () => {
  it('is valid, accessible and well set, whatever it is made from', async () => {
    expect(await defectsOf(await noticeOf(steeringView), 'fr-FR')).toEqual([])
    expect(await defectsOf(await noticeOf(bareView), 'fr-FR')).toEqual([])
    expect(await defectsOf(await noticeOf(english), 'en-GB')).toEqual([])
    expect(await defectsOf(await noticeOf(hostileView), 'fr-FR')).toEqual([])
  })

  it('brings back what is still open, each with who, by when and where it stands', async () => {
    const followUp = {
      decisions: [earlierDecision(1, 'Retenir Cahors Sud', { status: 'inProgress' })],
      actions: [earlierAction(2, 'Écrire aux entreprises', { dueDate: '2023-01-15', isLate: true })],
    }
    const bytes = await noticeOf(steeringView, followUp)
    expect(await defectsOf(bytes, 'fr-FR')).toEqual([])
    const { headings, tables } = await readDocx(bytes)
    expect(headings.map(({ text }) => text).slice(2)).toEqual([
      'Décisions et actions à suivre',
      'Suivi des décisions antérieures',
      'Suivi des actions antérieures',
    ])
    const rowsUnder = (rank: number) => plainRows(tables.at(rank)?.rows ?? [])
    expect(rowsUnder(-2)).toEqual([['COPIL-2022-01-D1', 'Retenir Cahors Sud', '', '', 'En cours']])
    expect(rowsUnder(-1)).toEqual([
      ['COPIL-2022-01-A2', 'Écrire aux entreprises', '', '15/01/2023', 'En retard (à venir)'],
    ])
  })

  it('says what, when, where, and by whom', async () => {
    const { title, creator, tables, text, headings } = await readDocx(await noticeOf(steeringView))
    expect(plain(title)).toBe("Convocation – COPIL n° 1 – 7 février 2023 – LOT'EC")
    expect(creator).toBe("Communauté d'agglomération du Grand Cahors, SYDED du Lot")
    expect(headings.map((heading) => heading.text)).toEqual(['Ordre du jour', 'Membres convoqués'])
    expect(plainRows(tables[0]?.rows ?? [])).toEqual([
      ['Instance', 'Comité de pilotage – COPIL n° 1'],
      ['Date', 'Mardi 7 février 2023'],
      ['Horaires', 'De 9 h 30 à 11 h 30 (2 h)'],
      ['Lieu', 'Hôtel administratif Wilson, salle du conseil, Cahors'],
      ['Visioconférence', 'https://visio.exemple.fr/lotec?salle=copil'],
      ['Présidence', 'Vice-présidence économie (Grand Cahors)'],
      ['Animation', 'Consultant (NympheA)'],
    ])
    expect(plain(text)).toContain(
      'de vous convier à la réunion du comité de pilotage (COPIL n° 1) de la démarche LOT’EC.',
    )
    expect(plain(text)).toContain('Durée prévue de l’ordre du jour : 1 h 50, pour une séance de 2 h.')
    expect(plain(text)).toContain('Le 20 janvier 2023')
  })

  it('gives the agenda hour by hour', async () => {
    const { tables } = await readDocx(await noticeOf(steeringView))
    expect(tables[1]?.headerRows).toEqual([['N°', 'Heure', 'Point', 'Nature', 'Présenté par', 'Durée']])
    expect(plainRows(tables[1]?.rows.slice(2, 4) ?? [])).toEqual([
      ['3', '9 h 45', 'Bilan des entretiens individuels', 'Information', 'Consultant (NympheA)', '30 min'],
      [
        '4',
        '10 h 15',
        'Clôture de la phase opérationnelle 1',
        'Décision',
        'Chargé de mission EIT (Grand Cahors)',
        '20 min',
      ],
    ])
  })

  it('invites the members by collège', async () => {
    const { tables } = await readDocx(await noticeOf(steeringView))
    expect(tables[2]?.rows.map(([college, organisation]) => `${college}: ${organisation}`)).toEqual([
      'Porteurs: Communauté d’agglomération du Grand Cahors',
      'Porteurs: SYDED du Lot',
      'Collectivités: Région Occitanie',
      'Collectivités: Ad’OCC',
      'Entreprises: Association d’entreprises de Cahors Sud',
      'Entreprises: Entreprise de menuiserie (exemple)',
      'Associations: CCI du Lot',
      'Financeurs: ADEME',
      'Experts: NympheA',
      'Invités: Réseau Syn’Occ',
    ])
  })

  it('promises the papers for a day that is not past when it is sent', async () => {
    const sent = async (convenedOn: string, papersDays: number): Promise<string> => {
      const view = {
        ...steeringView,
        initiative: { ...steeringView.initiative, papersDays },
        meeting: { ...steeringView.meeting, convenedOn },
      }
      return plain((await readDocx(await noticeOf(view))).text)
    }
    expect(await sent('2023-01-20', 15)).toContain('au plus tard le lundi 23 janvier 2023.')
    expect(await sent('2023-02-01', 15)).toContain('vous seront transmis avant la séance.')
    expect(await sent('2023-01-20', 0)).toContain('vous seront remis en séance.')
  })
})

describe('the sign-in sheet', () => {
  it('is valid, accessible and well set, whatever it is made from', async () => {
    expect(await defectsOf(await signInDocument(steeringView), 'fr-FR')).toEqual([])
    expect(await defectsOf(await signInDocument(bareView), 'fr-FR')).toEqual([])
    expect(await defectsOf(await signInDocument(english), 'en-GB')).toEqual([])
    expect(await defectsOf(await signInDocument(hostileView), 'fr-FR')).toEqual([])
  })

  it('has a line with room to sign for each member and guest, free lines, and one for the chair', async () => {
    const { tables, xml } = await readDocx(await signInDocument(steeringView))
    const rows = tables[0]?.rows ?? []
    expect(tables[0]?.headerRows).toEqual([['Collège', 'Organisme', 'Nom ou fonction', 'Rôle', 'Signature']])
    expect(rows).toHaveLength(10 + 3 + 1)
    expect(rows[0]).toEqual([
      'Porteurs',
      'Communauté d’agglomération du Grand Cahors',
      'Vice-présidence économie',
      'Présidence',
      '',
    ])
    expect(rows[9]).toEqual(['Invités', 'Réseau Syn’Occ', 'Animateur du réseau', 'Invité', ''])
    expect(rows.slice(10, 13)).toEqual(Array.from({ length: 3 }, () => ['', '', '', '', '']))
    expect(rows[13]?.[0]).toBe('Certifié exact')
    expect(xml.match(/<w:trHeight w:val="567" w:hRule="atLeast"\/>/gu)).toHaveLength(14)
  })
})
