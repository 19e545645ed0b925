import type { FileChild } from 'docx'
import type { ActionRow } from '../../../shared/actions/actions.contract.ts'
import { quantityWords } from '../../../shared/flows/flows.words.ts'
import type { GroupSection } from '../../../shared/groups/groups.contract.ts'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { fullDate } from '../../../shared/typography.ts'
import { dateCell, orUnknown } from '../../word/amounts.ts'
import { heading, note, paragraph } from '../../word/blocks.ts'
import { factsTable } from '../../word/cartouche.ts'
import type { Pen } from '../../word/pen.ts'
import { scenarioBlocks } from '../../word/scenarios.ts'
import { table } from '../../word/table.ts'
import type { MinutesView } from './view.ts'

/** What the group was made for; nothing of a synergy that is kept to the project office. */
function aim(pen: Pen, group: GroupSection): FileChild[] {
  const { groupPage: words, chain } = pen.words
  if (group.isConfidential) return [paragraph(pen, words.isConfidential)]
  if (group.synergyNumber === null) return [paragraph(pen, words.action(group.subject))]
  return [
    factsTable(
      pen,
      [words.subject, `${synergyNumber(group.synergyNumber)} · ${group.subject}`],
      [[words.stage, group.stage === null ? '' : chain.stages[group.stage]]],
    ),
  ]
}

/** The five steps with where the group stands. */
function stepBlocks(pen: Pen, { steps, current }: GroupSection): FileChild[] {
  const words = pen.words.groupPage
  const toCome = (isCurrent: boolean): string => (isCurrent ? words.current : words.toCome)
  return [
    heading(pen, 2, words.where),
    paragraph(
      pen,
      current === null ? words.allDone : words.atStep(words.steps[current].toLocaleLowerCase(pen.locale)),
      {
        keepNext: true,
      },
    ),
    table(pen, {
      columns: [
        { header: words.step, share: 24 },
        { header: words.state, share: 26 },
        { header: words.meeting, share: 20 },
        { header: words.remark, share: 30 },
      ],
      rows: steps.map(({ step, date, meetingLabel, note: remark }) => [
        words.steps[step],
        date === null ? toCome(step === current) : words.doneOn(fullDate(date, pen.locale)),
        orUnknown(pen, meetingLabel),
        orUnknown(pen, remark),
      ]),
    }),
  ]
}

function companyBlocks(pen: Pen, { companies }: GroupSection): FileChild[] {
  const { groupPage: words, chain } = pen.words
  const title = heading(pen, 2, words.companies)
  if (companies.length === 0) return [title, paragraph(pen, words.noCompany)]
  return [
    title,
    table(pen, {
      columns: [
        { header: words.company, share: 36 },
        { header: words.roles, share: 30 },
        { header: words.contact, share: 34 },
      ],
      rows: companies.map(({ organisationName, roles, contactLabel }) => [
        organisationName,
        orUnknown(pen, roles.map((role) => chain.roles[role]).join(', ')),
        orUnknown(pen, contactLabel),
      ]),
    }),
  ]
}

/** What enters and leaves the companies; what is withheld says so, its words too. */
function quantityBlocks(pen: Pen, { quantities }: GroupSection): FileChild[] {
  const { groupPage: words, chain } = pen.words
  const title = heading(pen, 2, words.quantities)
  if (quantities.length === 0) return [title, paragraph(pen, words.noQuantity)]
  return [
    title,
    ...(quantities.some(({ isWithheld }) => isWithheld) ? [note(pen, words.withheldNotice)] : []),
    table(pen, {
      columns: [
        { header: words.company, share: 32 },
        { header: words.direction, share: 13 },
        { header: words.flow, share: 32 },
        { header: words.quantity, share: 23 },
      ],
      rows: quantities.map((flow) => [
        flow.organisationName,
        chain.directions[flow.direction],
        flow.isWithheld ? chain.withheld : flow.label,
        flow.isWithheld ? chain.withheld : orUnknown(pen, quantityWords(flow, pen.locale)),
      ]),
    }),
  ]
}

type Task = Pick<ActionRow, 'number' | 'title' | 'owner' | 'dueDate' | 'status'>

const isOpen = ({ status }: Task): boolean => status !== 'done' && status !== 'abandoned'

/** What is to be done, those of one owner together, in the order in which owners come up; nobody's last. */
function taskBlocks(pen: Pen, { minutes }: MinutesView): FileChild[] {
  const words = pen.words.groupPage
  const title = heading(pen, 2, words.tasks)
  const tasks = [...minutes.followUpActions, ...minutes.actions].filter(isOpen)
  if (tasks.length === 0) return [title, paragraph(pen, words.noTask)]
  const owners = [...Map.groupBy(tasks, ({ owner }) => owner?.label ?? '')]
  const inOrder = [...owners.filter(([owner]) => owner !== ''), ...owners.filter(([owner]) => owner === '')]
  return [
    title,
    table(pen, {
      columns: [
        { header: words.owner, share: 28 },
        { header: pen.words.columns.number, share: 22 },
        { header: words.task, share: 36 },
        { header: words.due, share: 14 },
      ],
      rows: inOrder.flatMap(([owner, own]) =>
        own.map(({ number, title: what, dueDate }) => [
          owner === '' ? words.nobody : owner,
          number,
          what,
          orUnknown(pen, dateCell(dueDate)),
        ]),
      ),
    }),
  ]
}

/**
 * What the minutes of a follow-up group tell besides: its subject, the five steps, companies, quantities, scenarios compared, who
 * does what. Nothing for the other bodies. What may not be told was taken out before (core/groups/section.service.ts).
 */
export function groupSection(pen: Pen, view: MinutesView): FileChild[] {
  const { group } = view
  if (group === null) return []
  const words = pen.words.groupPage
  // An action has companies and tasks; only a synergy has quantities and scenarios.
  const isOfSynergy = group.synergyNumber !== null
  return [
    heading(pen, 1, isOfSynergy ? words.title : words.titleOfGroup),
    ...aim(pen, group),
    ...stepBlocks(pen, group),
    ...(group.isConfidential ? [] : companyBlocks(pen, group)),
    ...(isOfSynergy ? quantityBlocks(pen, group) : []),
    ...(isOfSynergy ? [heading(pen, 2, words.scenarios), ...scenarioBlocks(pen, group.scenarios, 3)] : []),
    ...taskBlocks(pen, view),
  ]
}
