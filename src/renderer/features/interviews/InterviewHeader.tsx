import { ActionIcon, Anchor, Button, Menu } from '@mantine/core'
import { IconCalendar, IconCircleOff, IconDots, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { InterviewDetail, InterviewStatus } from '../../../shared/interviews/interviews.contract.ts'
import { rpc } from '../../rpc.ts'
import { interviewTones } from '../../ui/companyTones.ts'
import { fullDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './interviews.module.css'

interface InterviewHeaderProps {
  interview: InterviewDetail
  onRemoved: () => void
}

/** Which interview this is, where it stands, and the one next step. */
export const InterviewHeader = ({ interview, onRemoved }: InterviewHeaderProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, organisationId, organisationName: name, status, date } = interview
  const setStatus = (next: InterviewStatus) => {
    const said = t('interviews.statusChanged', { status: t(`enums.interviewStatus.${next}`).toLowerCase() })
    void act(() => rpc.interviews.update({ id, status: next }), said)
  }
  const remove = async () => {
    if (await act(() => rpc.interviews.remove({ id }), t('interviews.removed', { name }))) onRemoved()
  }
  return (
    <header className={classes.header}>
      <h2 className={classes.title}>
        {name}
        <span className={classes.date}> · {fullDate(date)}</span>
      </h2>
      <StatusBadge tone={interviewTones[status]} word={t(`enums.interviewStatus.${status}`)} />
      <Anchor href={hrefOf('companies', organisationId)} fz={13} className={classes.company}>
        {t('interviews.company')}
      </Anchor>
      <div className={classes.acts}>
        {status === 'planned' && date <= todayDate() ? (
          <Button variant="filled" onClick={() => setStatus('held')}>
            {t('interviews.hold')}
          </Button>
        ) : null}
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={t('interviews.more', { name })}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {status === 'planned' ? (
              <Menu.Item leftSection={<IconCircleOff size={16} />} onClick={() => setStatus('cancelled')}>
                {t('interviews.cancel')}
              </Menu.Item>
            ) : (
              <Menu.Item leftSection={<IconCalendar size={16} />} onClick={() => setStatus('planned')}>
                {t('interviews.plan')}
              </Menu.Item>
            )}
            <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => void remove()}>
              {t('interviews.remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </header>
  )
}
