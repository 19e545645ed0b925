import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InterviewRow } from '../../../shared/interviews/interviews.contract.ts'
import { orpc } from '../../query.ts'
import { listDate } from '../../ui/format.ts'
import { interviewTones } from '../../ui/companyTones.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { useKeptChoice, useKeptText } from '../../ui/memory.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useChosen } from '../../ui/useChosen.ts'
import { usePagedRows } from '../../ui/usePagedRows.ts'
import { InterviewDetail } from './InterviewDetail.tsx'
import { interviewStates } from './interviewTabs.ts'
import { InterviewTools } from './InterviewTools.tsx'
import { NewInterviewDialog } from './NewInterviewDialog.tsx'

/** The interviews with companies, planned ones first. */
export const InterviewsPage = () => {
  const { t } = useTranslation()
  const { id, choose } = useChosen('interviews')
  const [text, setText] = useKeptText('interviews')
  const [state, setState] = useKeptChoice('interviews.state', interviewStates)
  const [search] = useDebouncedValue(text, 150)
  const [isAdding, setAdding] = useState(false)
  const { rows, isLoading, onRange } = usePagedRows((window) =>
    orpc.interviews.list.queryOptions({ input: { ...window, search, status: state === 'all' ? null : state } }),
  )
  const add = { label: t('interviews.add'), run: () => setAdding(true) }
  const showAll = { label: t('common.showAll'), run: () => setState('all') }
  return (
    <>
      <ListDetail
        name="interviews"
        title={t('interviews.title')}
        label={t('interviews.title')}
        create={add}
        filter={{ text, onChange: setText }}
        tools={<InterviewTools state={state} onState={setState} />}
        rows={rows}
        idOf={(row) => row.id}
        rowHeight={48}
        renderRow={(row) => <Row row={row} />}
        groupOf={(row) => t(row.status === 'planned' ? 'interviews.groups.planned' : 'interviews.groups.past')}
        onRange={onRange}
        isLoading={isLoading}
        empty={
          state === 'all'
            ? { sentence: t('interviews.empty'), action: add }
            : { sentence: t('interviews.noneFiltered'), action: showAll }
        }
        invitation={rows.length === 0 ? t('interviews.invitationFirst') : t('interviews.invitation')}
        selectedId={id}
        onSelect={choose}
        onBack={() => choose(null)}
      >
        {id === null ? null : <InterviewDetail id={id} onRemoved={() => choose(null)} />}
      </ListDetail>
      <NewInterviewDialog isOpen={isAdding} onClose={() => setAdding(false)} onCreated={choose} />
    </>
  )
}

const Row = ({ row }: { row: InterviewRow }) => {
  const { t } = useTranslation()
  const found = [
    row.needCount > 0 ? t('interviews.needCount', { count: row.needCount }) : '',
    row.flowCount > 0 ? t('interviews.flowCount', { count: row.flowCount }) : '',
  ]
  const lead = row.lead === null ? '' : t(`interviews.lead.${row.lead}`)
  return (
    <ListRow
      title={row.organisationName}
      aside={listDate(row.date)}
      second={[lead, ...found].filter(Boolean).join(' · ')}
      secondAside={<StatusBadge tone={interviewTones[row.status]} word={t(`enums.interviewStatus.${row.status}`)} />}
    />
  )
}
