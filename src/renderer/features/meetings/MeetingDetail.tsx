import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import type { Minutes } from '../../../shared/minutes/minutes.contract.ts'
import { orpc } from '../../query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { errorSentence } from '../../ui/errors.ts'
import { RouteTabs } from '../../ui/RouteTabs.tsx'
import { AttendanceTab } from './AttendanceTab.tsx'
import { MeetingHeader } from './MeetingHeader.tsx'
import { meetingTabs, type MeetingTab } from './meetingTabs.ts'
import { PreparationTab, type TopicsPart } from './PreparationTab.tsx'

/** What the tabs of other features are given. */
export interface MeetingPanelProps {
  meeting: Meeting
  minutes: Minutes
}

/** What other features fill: three tabs, and the skills of a transfer session in its preparation. */
export type MeetingPanels = Record<'minutes' | 'decisions' | 'documents', ComponentType<MeetingPanelProps>> & {
  topics: TopicsPart
}

interface MeetingDetailProps {
  id: string
  tab: MeetingTab
  panels: MeetingPanels
}

/** One meeting, from its preparation to its frozen minutes. */
export const MeetingDetail = ({ id, tab, panels }: MeetingDetailProps) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const meeting = useQuery(orpc.meetings.get.queryOptions({ input: { id }, throwOnError: false }))
  const minutes = useQuery(orpc.minutes.get.queryOptions({ input: { meetingId: id }, throwOnError: false }))
  const error = meeting.error ?? minutes.error
  if (error) return <EmptyState sentence={errorSentence(error)} />
  if (!meeting.data || !minutes.data) return null
  const shown = { meeting: meeting.data, minutes: minutes.data }
  return (
    <>
      <MeetingHeader {...shown} />
      <RouteTabs
        label={t('meetings.tabs.label')}
        tabs={meetingTabs.map((value) => ({ value, label: t(`meetings.tabs.${value}`) }))}
        current={tab}
        onChange={(next) =>
          void navigate({ to: '/meetings/{-$id}', params: { id }, search: { tab: next }, replace: true })
        }
      >
        <Tab {...shown} tab={tab} panels={panels} />
      </RouteTabs>
    </>
  )
}

const Tab = ({ tab, panels, ...shown }: MeetingPanelProps & Pick<MeetingDetailProps, 'tab' | 'panels'>) => {
  if (tab === 'preparation') return <PreparationTab meeting={shown.meeting} topics={panels.topics} />
  const Panel = tab === 'attendance' ? AttendanceTab : panels[tab]
  return <Panel {...shown} />
}
