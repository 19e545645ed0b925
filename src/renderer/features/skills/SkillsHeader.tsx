import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { focusField } from '../../ui/focusField.ts'
import { modifierName, useShortcut } from '../../ui/shortcuts.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { proposalsPlace } from './Proposals.tsx'
import classes from './skills.module.css'

interface SkillsHeaderProps {
  activities: number
  alone: number
  late: number
  toConfirm: number
  /** What the starting matrix has more; null where nothing is there at all, which says it in its place. */
  starter: { count: number; add: () => void } | null
  onAdd: () => void
}

/** How far the transfer is, in words, and the way to add an activity. */
export const SkillsHeader = ({ activities, alone, late, toConfirm, starter, onAdd }: SkillsHeaderProps) => {
  const { t } = useTranslation()
  useShortcut('new', onAdd)
  const sums = [t('skills.activityCount', { count: activities }), t('skills.aloneCount', { count: alone })]
  return (
    <header className={classes.header}>
      <p className={classes.sums}>
        {sums.join(' · ')}
        {late === 0 ? null : <StatusBadge tone="late" word={t('skills.lateCount', { count: late })} />}
      </p>
      {toConfirm === 0 ? null : (
        <Button size="compact-sm" className={classes.headerButton} onClick={() => focusField(proposalsPlace)}>
          {t('skills.toConfirmCount', { count: toConfirm })}
        </Button>
      )}
      <span className={classes.keys}>{t('skills.matrix.keysShort')}</span>
      {starter !== null && starter.count > 0 ? (
        <Button className={classes.headerButton} onClick={starter.add}>
          {t('skills.addStarter', { count: starter.count })}
        </Button>
      ) : null}
      <Button
        className={classes.headerButton}
        leftSection={<IconPlus size={16} aria-hidden />}
        title={t('common.withShortcut', { label: t('skills.add'), keys: `${modifierName}+N` })}
        onClick={onAdd}
      >
        {t('skills.add')}
      </Button>
    </header>
  )
}
