import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { InterviewDetail as Interview } from '../../../shared/interviews/interviews.contract.ts'
import { orpc } from '../../query.ts'
import { DetailProblem } from '../../ui/Detail.tsx'
import { RouteTabs } from '../../ui/RouteTabs.tsx'
import { InterviewHeader } from './InterviewHeader.tsx'
import { interviewTabs, type InterviewTab } from './interviewTabs.ts'
import { NotesTab } from './NotesTab.tsx'
import { PreparationTab } from './PreparationTab.tsx'
import { ReportTab } from './ReportTab.tsx'

const panels: Record<InterviewTab, ComponentType<{ interview: Interview }>> = {
  preparation: PreparationTab,
  notes: NotesTab,
  report: ReportTab,
}

/** One interview, from its preparation to the report that the company approves. */
export const InterviewDetail = ({ id, onRemoved }: { id: string; onRemoved: () => void }) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { tab: asked } = useSearch({ from: '/interviews/{-$id}' })
  const { data: interview, error } = useQuery(orpc.interviews.get.queryOptions({ input: { id }, throwOnError: false }))
  if (error) return <DetailProblem error={error} />
  if (!interview) return null
  // An interview that is to come is prepared; one that took place is read.
  const tab = asked ?? (interview.status === 'held' ? 'notes' : 'preparation')
  const Panel = panels[tab]
  return (
    <>
      <InterviewHeader interview={interview} onRemoved={onRemoved} />
      <RouteTabs
        label={t('interviews.tabs.label')}
        tabs={interviewTabs.map((value) => ({ value, label: t(`interviews.tabs.${value}`) }))}
        current={tab}
        onChange={(next) =>
          void navigate({ to: '/interviews/{-$id}', params: { id }, search: { tab: next }, replace: true })
        }
      >
        <Panel interview={interview} />
      </RouteTabs>
    </>
  )
}
