import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingRow } from '../../../shared/meetings/meetings.contract.ts'
import { orpc } from '../../query.ts'
import { listDate } from '../../ui/format.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { matches } from '../../ui/match.ts'
import { meetingName } from '../../ui/meetingName.ts'
import { useKeptText } from '../../ui/memory.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { todayDate } from '../../ui/today.ts'
import { MeetingDetail, type MeetingPanels } from './MeetingDetail.tsx'
import classes from './meetings.module.css'
import { groupOf, inGroups } from './meetingGroups.ts'
import { NewMeetingDialog } from './NewMeetingDialog.tsx'
import { statusTone } from './statusTone.ts'

const path = '/meetings/{-$id}'

/** The meetings of the démarche, and the one chosen. `panels` are the tabs that other features fill. */
export const MeetingsPage = ({ panels }: { panels: MeetingPanels }) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { id = null } = useParams({ from: path })
  const { tab = 'preparation' } = useSearch({ from: path })
  const [filter, setFilter] = useKeptText('meetings')
  const [committeeId, setCommitteeId] = useKeptText('meetings-committee')
  const [isCreating, setCreating] = useState(false)
  const asked = useAskedMeeting(() => setCreating(true))
  const list = useQuery(orpc.meetings.list.queryOptions({ input: {} }))
  const rows = useShownMeetings(list.data, filter, committeeId)
  const groupWords = useGroupWords(rows)
  const chosen = list.data?.find((row) => row.id === id)
  const create = { label: t('meetings.new'), run: () => setCreating(true) }
  const select = (next: string, isStep: boolean) =>
    void navigate({ to: path, params: { id: next }, search: { tab }, replace: isStep })
  return (
    <>
      <ListDetail<MeetingRow>
        name="meetings"
        title={t('meetings.title')}
        label={t('meetings.title')}
        create={create}
        filter={{ text: filter, onChange: setFilter }}
        tools={<CommitteeFilter meetings={list.data ?? []} value={committeeId} onChange={setCommitteeId} />}
        rows={rows}
        idOf={(row) => row.id}
        rowHeight={48}
        groupOf={groupWords}
        renderRow={(row) => (
          <ListRow
            title={meetingName(row)}
            aside={listDate(row.date)}
            second={<StatusBadge tone={statusTone[row.status]} word={t(`enums.meetingStatus.${row.status}`)} />}
          />
        )}
        isLoading={list.isPending}
        empty={{ sentence: t('meetings.empty'), action: create }}
        invitation={t('meetings.invitation')}
        selectedId={id}
        labelOfSelected={chosen ? meetingName(chosen) : undefined}
        onSelect={select}
        onBack={() => void navigate({ to: path, params: { id: undefined } })}
      >
        {id === null ? null : <MeetingDetail id={id} tab={tab} panels={panels} />}
      </ListDetail>
      <NewMeetingDialog
        isOpen={isCreating}
        meetings={list.data ?? []}
        committeeId={asked.committeeId ?? (committeeId === '' ? (chosen?.committeeId ?? null) : committeeId)}
        about={asked.about}
        onClose={() => {
          setCreating(false)
          asked.forget()
        }}
      />
    </>
  )
}

/** The heading of each row’s group, with how many it holds where they ask for work. */
const useGroupWords = (rows: readonly MeetingRow[]) => {
  const { t } = useTranslation()
  return useMemo(() => {
    const today = todayDate()
    const groups = Map.groupBy(rows, (row) => groupOf(row, today))
    return (row: MeetingRow): string => {
      const group = groupOf(row, today)
      if (group === 'upcoming') return t('meetings.group.upcoming')
      if (group !== 'toWrite' && group !== 'toValidate') return group
      return t(`meetings.group.${group}`, { count: groups.get(group)?.length ?? 0 })
    }
  }, [rows, t])
}

/** Narrowed by the core, which reads the agendas too, or by what the row shows: how far the meeting is. */
const useShownMeetings = (meetings: readonly MeetingRow[] | undefined, filter: string, committeeId: string) => {
  const { t } = useTranslation()
  const [search] = useDebouncedValue(filter, 150)
  const found = useQuery({
    ...orpc.meetings.list.queryOptions({ input: { search } }),
    placeholderData: keepPreviousData,
  })
  return useMemo(() => {
    const ids = new Set(found.data?.map(({ id }) => id))
    return inGroups(meetings ?? [], todayDate()).filter(
      (row) =>
        (committeeId === '' || row.committeeId === committeeId) &&
        (search === '' ||
          ids.has(row.id) ||
          matches(search, meetingName(row), listDate(row.date), t(`enums.meetingStatus.${row.status}`))),
    )
  }, [meetings, found.data, search, committeeId, t])
}

interface CommitteeFilterProps {
  meetings: readonly MeetingRow[]
  value: string
  onChange: (committeeId: string) => void
}

/** Only where several bodies have met: one body needs no filter. */
const CommitteeFilter = ({ meetings, value, onChange }: CommitteeFilterProps) => {
  const { t } = useTranslation()
  const names = new Map(meetings.map((row) => [row.committeeId, row.committeeName]))
  if (names.size < 2) return null
  return (
    <Select
      className={classes.committeeFilter}
      aria-label={t('meetings.committeeFilter')}
      data={[
        { value: '', label: t('meetings.allCommittees') },
        ...[...names].map(([id, name]) => ({ value: id, label: name })),
      ]}
      value={value}
      allowDeselect={false}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  )
}

/** The body that another screen asks a new meeting of, and what it is to be about. Asked once: going back does not ask again. */
const useAskedMeeting = (onAsked: () => void) => {
  const navigate = useNavigate()
  const { new: asked, about } = useSearch({ from: path })
  const [last, setLast] = useState<string | null>(null)
  const [topic, setTopic] = useState<string | null>(null)
  if (asked !== undefined && asked !== last) setLast(asked)
  if (about !== undefined && about !== topic) setTopic(about)
  const answer = useEffectEvent(onAsked)
  useEffect(() => {
    if (asked === undefined) return
    answer()
    void navigate({ to: path, params: { id: undefined }, replace: true })
  }, [asked, navigate])
  return { committeeId: last, about: topic, forget: () => setTopic(null) }
}
