import { Button, CloseButton, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ExportTable } from '../../ui/documents/ExportTable.tsx'
import { PeriodChoice } from '../../ui/period/PeriodChoice.tsx'
import type { ChosenPeriod } from '../../ui/period/usePeriod.ts'
import { modifierName, useShortcut } from '../../ui/shortcuts.ts'
import { openTimeEntry, type LogKind } from '../../ui/time/asked.ts'
import classes from './timeLog.module.css'

interface LogHeaderProps {
  kind: LogKind
  text: string
  setText: (text: string) => void
  period: ChosenPeriod
}

/** What the lists and the sums are narrowed to, and the way to note more. */
export const LogHeader = ({ kind, text, setText, period }: LogHeaderProps) => {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const add = () => openTimeEntry({ kind })
  const label = t(kind === 'entries' ? 'timeLog.noteTime' : 'timeLog.noteTrip')
  useShortcut('new', add)
  useShortcut('filter', () => input.current?.select())
  return (
    <header className={classes.header}>
      <h1 className={classes.title}>{t('timeLog.title')}</h1>
      <TextInput
        ref={input}
        size="xs"
        className={classes.filter}
        aria-label={t('common.filter')}
        placeholder={t('common.filterPlaceholder')}
        leftSection={<IconSearch size={14} />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        rightSection={
          text === '' ? null : <CloseButton size="sm" aria-label={t('common.showAll')} onClick={() => setText('')} />
        }
      />
      <PeriodChoice className={classes.period} period={period} />
      <span className={classes.add}>
        <ExportTable tables={[kind === 'entries' ? 'time' : 'trips']} period={period.period} />
      </span>
      <Button
        leftSection={<IconPlus size={16} />}
        title={t('common.withShortcut', { label, keys: `${modifierName}+N` })}
        onClick={add}
      >
        {label}
      </Button>
    </header>
  )
}
