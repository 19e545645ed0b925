import { ActionIcon, Anchor, Button, Select } from '@mantine/core'
import { IconCircle, IconCircleCheck, IconPlayerPlay, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Group, GroupStep } from '../../../shared/groups/groups.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { fullDate, shortDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './synergies.module.css'
import type { TabProps } from './SynergyDetail.tsx'

/** The follow-up groups that build a synergy with its companies: how far each is, and its body. */
export const GroupsTab = ({ synergy: { id } }: TabProps) => {
  const { t } = useTranslation()
  const { data: groups } = useQuery(orpc.groups.ofSynergy.queryOptions({ input: { synergyId: id } }))
  if (!groups) return null
  return (
    <div className={classes.tab}>
      <DetailSection title={t('synergies.groups.title')}>
        {groups.length === 0 ? <DetailNote>{t('synergies.groups.empty')}</DetailNote> : null}
        {groups.map((group) => (
          <AttachedGroup key={group.committeeId} group={group} />
        ))}
        <Attach synergyId={id} />
      </DetailSection>
    </div>
  )
}

const AttachedGroup = ({ group }: { group: Group }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { committeeId, committeeName: name, lastMeetingOn, nextMeetingOn } = group
  const meetings = [
    lastMeetingOn === null ? '' : t('synergies.groups.last', { date: fullDate(lastMeetingOn) }),
    nextMeetingOn === null ? '' : t('synergies.groups.next', { date: fullDate(nextMeetingOn) }),
  ].filter(Boolean)
  return (
    <article className={classes.group} aria-label={name}>
      <div className={classes.groupHead}>
        <Anchor href={hrefOf('committees', committeeId)} inherit className={classes.cut}>
          {name}
        </Anchor>
        <span className={classes.groupCode}>{group.committeeCode}</span>
        <ActionIcon
          className={classes.groupDetach}
          aria-label={t('synergies.groups.detach', { name })}
          onClick={() => void act(() => rpc.groups.detach({ committeeId }), t('synergies.groups.detached', { name }))}
        >
          <IconX size={16} />
        </ActionIcon>
      </div>
      <ol className={classes.groupSteps} aria-label={t('synergies.groups.steps')}>
        {group.steps.map((step) => (
          <StepMark key={step.step} step={step} isCurrent={step.step === group.current} />
        ))}
      </ol>
      <p className={classes.groupMeetings}>
        {meetings.length === 0 ? t('synergies.groups.noMeeting') : meetings.join(' · ')}
      </p>
    </article>
  )
}

const StepMark = ({ step, isCurrent }: { step: GroupStep; isCurrent: boolean }) => {
  const { t } = useTranslation()
  const state = step.date !== null ? 'done' : isCurrent ? 'current' : 'toCome'
  const Icon = { done: IconCircleCheck, current: IconPlayerPlay, toCome: IconCircle }[state]
  return (
    <li data-state={state} aria-current={isCurrent ? 'step' : undefined}>
      <Icon size={14} aria-hidden />
      <span>{t(`enums.groupStep.${step.step}`)}</span>
      {step.date === null ? null : <span className={classes.groupDate}>{shortDate(step.date)}</span>}
    </li>
  )
}

/** An existing follow-up group that was made for nothing yet; a new one is made among the bodies. */
const Attach = ({ synergyId }: { synergyId: string }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const { data: groups } = useQuery(orpc.groups.list.queryOptions())
  const [committeeId, setCommitteeId] = useState<string | null>(null)
  const free = (groups ?? []).filter((group) => group.synergyId === null && group.actionId === null)
  const chosen = free.find((group) => group.committeeId === committeeId)
  const attach = async () => {
    if (!chosen) return
    const done = t('synergies.groups.attached', { name: chosen.committeeName })
    if (await act(() => rpc.groups.attach({ committeeId: chosen.committeeId, synergyId }), done)) setCommitteeId(null)
  }
  return (
    <>
      {free.length === 0 ? null : (
        <form
          className={classes.addLine}
          onSubmit={(event) => {
            event.preventDefault()
            void attach()
          }}
        >
          <Select
            className={classes.grow}
            aria-label={t('synergies.groups.attachWhich')}
            placeholder={t('synergies.groups.attachWhich')}
            data={free.map((group) => ({ value: group.committeeId, label: group.committeeName }))}
            value={chosen?.committeeId ?? null}
            onChange={setCommitteeId}
          />
          <Button type="submit" disabled={!chosen} loading={isActing}>
            {t('synergies.groups.attach')}
          </Button>
        </form>
      )}
      <DetailNote>
        {t('synergies.groups.make')}{' '}
        <Anchor href={hrefOf('committees')} inherit underline="always">
          {t('synergies.groups.goToCommittees')}
        </Anchor>
      </DetailNote>
    </>
  )
}
