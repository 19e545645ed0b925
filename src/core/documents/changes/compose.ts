import type { DocumentRequest } from '../../../shared/documents/documents.contract.ts'
import { fullDate } from '../../../shared/typography.ts'
import { readChanges } from '../../changes/changes.service.ts'
import type { CoreContext } from '../../context.ts'
import { readDossierView } from '../../minutes/minutes.view.ts'
import { heading, paragraph } from '../../word/blocks.ts'
import { cartouche, factsTable } from '../../word/cartouche.ts'
import { initiativeName, recordFrame } from '../../word/dossier.ts'
import { writeDocument } from '../../word/frame.ts'
import { takePen } from '../../word/pen.ts'
import { STYLE } from '../../word/styles.ts'
import { changesSection } from './section.ts'

/** What changed between two days, in Word. Errors: INVALID_INPUT `datesReversed`. */
export async function composeChanges(
  context: CoreContext,
  { from, to, audience }: Extract<DocumentRequest, { kind: 'changes' }>,
): Promise<Buffer> {
  const db = context.read()
  const { locale } = context.settings.get()
  const view = readDossierView(db, locale)
  const changes = readChanges(db, { from, to, audience })
  const pen = takePen({ locale, accentColour: view.initiative.accentColour })
  const { changesPage: words, labels } = pen.words
  const period = words.period(fullDate(from, locale), fullDate(to, locale))
  const frame = recordFrame(view, {
    name: words.title,
    record: period,
    status: words.audiences[audience],
    isNumbered: false,
  })
  return writeDocument(pen, frame, [
    ...cartouche(pen, {
      logo: view.logo,
      carriers: view.carriers.join(', '),
      title: words.title,
      subtitle: initiativeName(view.initiative),
      status: words.audiences[audience],
    }),
    factsTable(
      pen,
      [words.periodLabel, period],
      [
        [labels.carriers, view.carriers.join(' · ')],
        [words.count, String(changes.groups.reduce((sum, { total }) => sum + total, 0))],
        [words.edited, fullDate(context.today(), locale)],
      ],
    ),
    ...(audience === 'partners'
      ? [paragraph(pen, words.partnersNotice, { style: STYLE.note, spacing: { before: 160 } })]
      : []),
    ...(changes.groups.length === 0 ? [heading(pen, 1, period)] : []),
    ...changesSection(pen, changes, 1),
  ])
}
