import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { flowDirections, type FlowDirection } from '../../../shared/flows/flows.contract.ts'
import type { InterviewDetail } from '../../../shared/interviews/interviews.contract.ts'
import type { Theme } from '../../../shared/vocabulary/vocabulary.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { AddLine } from '../../ui/AddLine.tsx'
import { PromiseList } from '../../ui/promises/PromiseList.tsx'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import { FlowItem } from './FlowItem.tsx'
import { NeedItem } from './NeedItem.tsx'
import classes from './notes.module.css'

const MOST = 200

interface HarvestPanelProps {
  interview: InterviewDetail
  themes: readonly Theme[]
  /** The record whose fields are shown. */
  openId: string | null
  onOpen: (id: string | null) => void
}

/** What the interview yielded so far, filled in without leaving it. */
export const HarvestPanel = ({ interview, themes, openId, onOpen }: HarvestPanelProps) => {
  const { t } = useTranslation()
  const { id: interviewId, organisationId, date } = interview
  const of = { interviewId, limit: MOST }
  const needs = useQuery(orpc.needs.list.queryOptions({ input: of })).data
  const flows = useQuery(orpc.flows.list.queryOptions({ input: of })).data
  if (!needs || !flows) return <aside className={classes.harvest} aria-label={t('interviews.harvest.title')} />
  const toggle = (id: string) => onOpen(id === openId ? null : id)
  return (
    <aside className={classes.harvest} aria-label={t('interviews.harvest.title')}>
      <h3 className={classes.harvestTitle}>{t('interviews.harvest.title')}</h3>
      <Group title={t('interviews.harvest.needs')} count={needs.total}>
        {needs.rows.map((need) => (
          <NeedItem
            key={need.id}
            need={need}
            themes={themes}
            isOpen={need.id === openId}
            onToggle={() => toggle(need.id)}
          />
        ))}
      </Group>
      <NewNeed interview={interview} onAdded={onOpen} />
      <Group title={t('interviews.harvest.flows')} count={flows.total}>
        {flows.rows.map((flow) => (
          <FlowItem key={flow.id} flow={flow} isOpen={flow.id === openId} onToggle={() => toggle(flow.id)} />
        ))}
      </Group>
      <NewFlow interview={interview} onAdded={onOpen} />
      <h4 className={classes.group}>{t('interviews.harvest.promises')}</h4>
      <PromiseList
        organisationId={organisationId}
        interviewId={interviewId}
        madeOn={date < todayDate() ? date : todayDate()}
      />
    </aside>
  )
}

interface GroupProps {
  title: string
  count: number
  children: ReactNode
}

const Group = ({ title, count, children }: GroupProps) => (
  <>
    <h4 className={classes.group}>
      {title}
      {count === 0 ? null : <span className={classes.groupCount}> {count}</span>}
    </h4>
    {count === 0 ? null : (
      <ul className={classes.records} aria-label={title}>
        {children}
      </ul>
    )}
  </>
)

interface NewLineProps {
  interview: InterviewDetail
  onAdded: (id: string) => void
}

/** A need that was heard without being noted. */
const NewNeed = ({ interview: { id: interviewId, organisationId }, onAdded }: NewLineProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const add = async (text: string) => {
    const made = await act(() => rpc.needs.create({ organisationId, interviewId, text }))
    if (made) onAdded(made.id)
    return made !== undefined
  }
  return (
    <AddLine label={t('interviews.harvest.newNeed')} confirm={t('interviews.harvest.addNeed')} isCompact onAdd={add} />
  )
}

const NewFlow = ({ interview: { id: interviewId, organisationId }, onAdded }: NewLineProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [direction, setDirection] = useState<FlowDirection>('out')
  const add = async (label: string) => {
    const made = await act(() => rpc.flows.create({ organisationId, interviewId, direction, label }))
    if (made) onAdded(made.id)
    return made !== undefined
  }
  return (
    <AddLine
      label={t('interviews.harvest.newFlow')}
      confirm={t('interviews.harvest.addFlow')}
      isCompact
      onAdd={add}
      before={
        <Select
          className={classes.direction}
          aria-label={t('interviews.harvest.newDirection')}
          data={flowDirections.map((value) => ({ value, label: t(`enums.flowDirection.${value}`) }))}
          value={direction}
          allowDeselect={false}
          onChange={(chosen) => setDirection(flowDirections.find((known) => known === chosen) ?? direction)}
        />
      }
    />
  )
}
