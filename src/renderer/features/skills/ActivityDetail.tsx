import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowUp,
  IconDots,
  IconTrash,
  IconUserCheck,
  IconUserOff,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Activity, type ActivityDetail as Told, type ActivityRow } from '../../../shared/skills/skills.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { Detail, DetailProblem } from '../../ui/Detail.tsx'
import { TitleField } from '../../ui/fields/TextField.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { ActivityFields } from './ActivityFields.tsx'
import { Proofs, Sessions } from './Proofs.tsx'
import { Ratings } from './Ratings.tsx'
import classes from './skills.module.css'
import { Steps } from './Steps.tsx'
import type { SkillActs } from './useSkillActs.ts'

interface ActivityDetailProps {
  id: string
  /** In order: where it can be moved to. */
  rows: readonly ActivityRow[]
  acts: SkillActs
  onBack: () => void
}

/** One activity: its aim, the levels rated, the steps confirmed and what the dossier says of it. */
export const ActivityDetail = ({ id, rows, acts, onBack }: ActivityDetailProps) => {
  const { t } = useTranslation()
  const { data: activity, error } = useQuery(orpc.skills.get.queryOptions({ input: { id }, throwOnError: false }))
  const section = useRef<HTMLElement>(null)
  // Where there is no room for both, what had the focus in the matrix is out of sight.
  useEffect(() => section.current?.focus(), [])
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={classes.detail}
      aria-label={activity?.name ?? t('skills.matrix.activity')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        // The focus goes back to the activity in the matrix.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        onBack()
      }}
    >
      <ActionIcon className={classes.back} aria-label={t('skills.detail.back')} onClick={onBack}>
        <IconArrowLeft size={18} />
      </ActionIcon>
      {error ? <DetailProblem error={error} /> : null}
      {activity ? <Sheet activity={activity} rows={rows} acts={acts} onBack={onBack} /> : null}
    </section>
  )
}

interface SheetProps extends Omit<ActivityDetailProps, 'id'> {
  activity: Told
}

const Sheet = ({ activity, rows, acts, onBack }: SheetProps) => {
  const { t } = useTranslation()
  const { id, name, isLate, isRetired } = activity
  return (
    <Detail
      title={
        <TitleField
          label={t('skills.detail.name')}
          value={name}
          schema={Activity.shape.name}
          save={(next) => rpc.skills.update({ id, name: next })}
        />
      }
      state={
        isRetired ? (
          <StatusBadge tone="stopped" word={t('skills.detail.isRetired')} />
        ) : isLate ? (
          <StatusBadge tone="late" word={t('common.late')} />
        ) : null
      }
      menu={<ActivityMenu activity={activity} rows={rows} acts={acts} onBack={onBack} />}
    >
      <ActivityFields activity={activity} />
      <Ratings activity={activity} acts={acts} />
      <Steps activity={activity} acts={acts} />
      <Proofs activity={activity} />
      <Sessions activity={activity} />
    </Detail>
  )
}

const ActivityMenu = ({ activity, rows, acts, onBack }: SheetProps) => {
  const { t } = useTranslation()
  const { id, name, isRetired } = activity
  const rank = rows.findIndex((row) => row.id === id)
  const canMove = (step: number) => rows[rank + step]?.isRetired === isRetired
  const remove = async () => {
    if (await acts.act(() => rpc.skills.remove({ id }), t('skills.detail.removed', { name }))) onBack()
  }
  const retire = () => {
    const done = isRetired ? t('skills.detail.takenUp', { name }) : t('skills.detail.retired', { name })
    void acts.act(() => rpc.skills.update({ id, isRetired: !isRetired }), done)
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('skills.detail.more', { name })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArrowUp size={16} />}
          disabled={!canMove(-1)}
          onClick={() => void acts.move(id, rank - 1)}
        >
          {t('skills.detail.up')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={16} />}
          disabled={!canMove(1)}
          onClick={() => void acts.move(id, rank + 1)}
        >
          {t('skills.detail.down')}
        </Menu.Item>
        <Menu.Item leftSection={isRetired ? <IconUserCheck size={16} /> : <IconUserOff size={16} />} onClick={retire}>
          {isRetired ? t('skills.detail.takeUp') : t('skills.detail.retire')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => void remove()}>
          {t('skills.detail.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
