import type { FileChild } from 'docx'
import type { HandoverPart } from '../../../shared/handover/handover.contract.ts'
import { fullDate } from '../../../shared/typography.ts'
import { listContracts } from '../../inventory/inventory.service.ts'
import { dateCell } from '../../word/amounts.ts'
import { paragraph, plainHeading } from '../../word/blocks.ts'
import { cartouche, factsTable } from '../../word/cartouche.ts'
import { contents, partHeading } from '../../word/contents.ts'
import { initiativeName, recordFrame, type DossierView } from '../../word/dossier.ts'
import { writeSections, type Section } from '../../word/frame.ts'
import { takePen, type Pen } from '../../word/pen.ts'
import { STYLE } from '../../word/styles.ts'
import type { Asked } from './asked.ts'
import { consultanciesOf } from './identity.ts'
import { partWriters } from './parts.ts'

/** What a dossier de passation is written from. */
export interface HandoverDossierView extends Omit<DossierView, 'locale'> {
  asked: Asked
}

/** « Nymphéa – marché 2023-14, jusqu’au 31/12/2026 »: the consultancies with what binds them. */
function consultancies(pen: Pen, { db, reader, today }: Asked): string {
  const words = pen.words.handover.cover
  const contracts = Map.groupBy(listContracts(db, today), ({ organisationId }) => organisationId)
  const told = consultanciesOf(db).map(({ id, name }) =>
    [
      reader.nameOf({ organisationId: id, contactId: null, label: name }),
      ...(contracts.get(id) ?? []).map((contract) => words.contract(contract.name, dateCell(contract.endOn))),
    ].join(' – '),
  )
  return reader.scrub(told).join('\n')
}

function cover(pen: Pen, view: HandoverDossierView): FileChild[] {
  const { initiative, carriers, logo, asked } = view
  const { handover, today, locale } = asked
  const { labels, handover: words } = pen.words
  return [
    ...cartouche(pen, {
      logo,
      carriers: carriers.join(', '),
      title: words.title,
      subtitle: handover.name,
      status: words.cover.audiences[handover.audience],
    }),
    factsTable(
      pen,
      [labels.initiative, initiativeName(initiative)],
      [
        [labels.carriers, carriers.join(' · ')],
        [words.cover.consultancy, consultancies(pen, asked)],
        [words.people.outgoing, handover.outgoingLabel],
        [words.people.incoming, handover.incomingLabel],
        [words.people.hierarchy, handover.hierarchyLabel],
        [words.cover.date, fullDate(handover.date, locale)],
        [words.cover.version, String(handover.version)],
        [words.cover.edited, fullDate(today, locale)],
      ],
    ),
    paragraph(pen, words.cover.state(fullDate(today, locale)), { spacing: { before: 200 } }),
    paragraph(pen, words.cover.notices[handover.audience], { style: STYLE.note }),
  ]
}

/** Who holds which access, and what worries the post, is nothing to publish. */
const unpublished: ReadonlySet<HandoverPart> = new Set(['tools', 'risks'])

const writtenPart = (pen: Pen, asked: Asked, part: HandoverPart): FileChild[] | Promise<FileChild[]> =>
  asked.handover.audience === 'public' && unpublished.has(part)
    ? [paragraph(pen, pen.words.handover.unpublished)]
    : partWriters[part](pen, asked)

/** The dossier de passation: what it is, its contents, and the parts that were chosen, each on pages of its own. */
export async function handoverDossierDocument(view: HandoverDossierView): Promise<Buffer> {
  const { initiative, asked } = view
  const { handover, locale } = asked
  const pen = takePen({ locale, accentColour: initiative.accentColour })
  const words = pen.words.handover
  const frame = recordFrame(
    { ...view, locale },
    {
      name: words.title,
      record: handover.name,
      status: `${words.cover.audiences[handover.audience]} – ${pen.words.versionOf(handover.version)}`,
      isNumbered: true,
    },
  )
  const parts = handover.parts.map((part, at) => ({ part, rank: at + 1, title: words.parts[part] }))
  const sections: Section[] = []
  // One after another: the lists of the document are numbered in its order.
  for (const { part, ...title } of parts)
    sections.push({
      pen,
      numbers: { kind: 'part', rank: title.rank },
      children: [partHeading(pen, title), ...(await writtenPart(pen, asked, part))],
    })
  return writeSections(pen, frame, [
    {
      pen,
      numbers: { kind: 'cover' },
      children: [...cover(pen, view), plainHeading(pen, words.cover.contents), ...contents(pen, parts)],
    },
    ...sections,
  ])
}
