import { UnstyledButton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconCalendarDue } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportRow } from '../../../shared/reports/reports.contract.ts'
import { orpc } from '../../query.ts'
import { useFiguresPlace } from '../../ui/figures/useFiguresPlace.ts'
import { shortDate } from '../../ui/format.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { matches } from '../../ui/match.ts'
import { useKeptText } from '../../ui/memory.ts'
import { Duties } from './Duties.tsx'
import { NewReportDialog } from './NewReportDialog.tsx'
import { ReportDetail } from './ReportDetail.tsx'
import { ReportState } from './ReportState.tsx'
import classes from './reports.module.css'

/** In the place of a report in the address: what funders expect besides reports. */
const DUTIES = 'duties'

/** Reports to funders, and what funders expect besides: shown first, where there is room for it beside the list. */
export const ReportsPage = () => {
  const { t } = useTranslation()
  const { id, open } = useFiguresPlace()
  const hasRoom = useMediaQuery('(min-width: 821px)', true, { getInitialValueInEffect: false })
  const shown = id ?? (hasRoom ? DUTIES : null)
  const [text, setText] = useKeptText('reports')
  const [isAdding, setAdding] = useState(false)
  const [added, setAdded] = useState<string | null>(null)
  const { data: reports } = useQuery(orpc.reports.list.queryOptions())
  const rows = (reports ?? []).filter((row) => matches(text, row.title, row.organisationName))
  const add = { label: t('reports.add'), run: () => setAdding(true) }
  return (
    <>
      <ListDetail
        name="reports"
        title={t('reports.title')}
        label={t('reports.title')}
        create={add}
        filter={{ text, onChange: setText }}
        tools={<DutiesLine isChosen={shown === DUTIES} onChoose={() => open(DUTIES)} />}
        rows={rows}
        idOf={(row) => row.id}
        rowHeight={48}
        renderRow={(row) => <Row row={row} />}
        isLoading={reports === undefined}
        empty={{ sentence: t('reports.empty'), action: add }}
        invitation={t('reports.invitation')}
        selectedId={shown}
        labelOfSelected={shown === DUTIES ? t('reports.duties.title') : undefined}
        onSelect={(next, isStep) => open(next, { isStep })}
        onBack={() => open(null)}
      >
        {shown === null || shown === DUTIES ? (
          <Duties />
        ) : (
          <ReportDetail id={shown} isNew={shown === added} onRemoved={() => open(null)} />
        )}
      </ListDetail>
      <NewReportDialog
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onCreated={(created) => {
          // What narrows the list must not hide what was just made.
          setText('')
          setAdded(created)
          open(created)
        }}
      />
    </>
  )
}

/** Above the reports: how many duties are to come, and how many are late. */
const DutiesLine = ({ isChosen, onChoose }: { isChosen: boolean; onChoose: () => void }) => {
  const { t } = useTranslation()
  const { data: duties } = useQuery(orpc.reports.duties.queryOptions())
  const open = (duties ?? []).filter(({ doneOn }) => doneOn === null)
  const late = open.filter(({ isLate }) => isLate).length
  return (
    <UnstyledButton className={classes.dutiesLine} aria-current={isChosen} onClick={onChoose}>
      <IconCalendarDue size={16} aria-hidden />
      <span className={classes.dutiesName}>{t('reports.duties.title')}</span>
      {duties === undefined ? null : (
        <span className={classes.dutiesCount} data-late={late > 0}>
          {late > 0 ? t('reports.duties.late', { count: late }) : t('reports.duties.open', { count: open.length })}
        </span>
      )}
    </UnstyledButton>
  )
}

const isWholeYears = ({ from, to }: Pick<ReportRow, 'from' | 'to'>): boolean =>
  from.endsWith('-01-01') && to.endsWith('-12-31')

/** « 2026 » for a whole year, « 2023 – 2024 » for several, else both days. */
const periodWords = (t: TFunction, { from, to }: Pick<ReportRow, 'from' | 'to'>): string => {
  const [start, end] = isWholeYears({ from, to })
    ? [from.slice(0, 4), to.slice(0, 4)]
    : [shortDate(from), shortDate(to)]
  return start === end ? start : t('reports.periodOf', { from: start, to: end })
}

const Row = ({ row }: { row: ReportRow }) => {
  const { t } = useTranslation()
  return (
    <ListRow
      title={row.title}
      aside={<ReportState report={row} isShort />}
      second={[row.organisationName, periodWords(t, row)].filter(Boolean).join(' · ')}
      secondAside={t('reports.evidence.short', { ready: row.evidenceReady, asked: row.evidenceAsked })}
    />
  )
}
