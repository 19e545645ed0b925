import { Button, CloseButton, Select, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ExportTable } from '../../ui/documents/ExportTable.tsx'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { fieldDate } from '../../ui/format.ts'
import { modifierName, useShortcut } from '../../ui/shortcuts.ts'
import { openTimeEntry, type LogKind } from '../../ui/time/asked.ts'
import { periodChoices } from './period.ts'
import classes from './timeLog.module.css'
import type { ChosenPeriod } from './usePeriod.ts'

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
      <Select
        size="xs"
        className={classes.period}
        aria-label={t('timeLog.period')}
        data={periodChoices.map((value) => ({ value, label: t(`timeLog.periods.${value}`) }))}
        value={period.choice}
        allowDeselect={false}
        onChange={(chosen) => period.setChoice(periodChoices.find((one) => one === chosen) ?? 'all')}
      />
      {period.choice === 'custom' ? (
        <>
          <Limit label={t('timeLog.from')} limit={period.from} />
          <Limit label={t('timeLog.to')} limit={period.to} />
        </>
      ) : null}
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

const Limit = ({ label, limit }: { label: string; limit: ChosenPeriod['from'] | ChosenPeriod['to'] }) => {
  const { t } = useTranslation()
  return (
    <div className={classes.limit}>
      <span aria-hidden>{label}</span>
      <DateInput
        label={label}
        hideLabel
        text={limit.text}
        date={limit.date}
        error={limit.error === null ? null : t(`fieldErrors.${limit.error}`)}
        onType={limit.setText}
        onPick={(date) => limit.setText(fieldDate(date))}
      />
    </div>
  )
}
