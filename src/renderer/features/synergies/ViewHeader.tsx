import { ActionIcon, CloseButton, TextInput, Tooltip } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { modifierName, useShortcut } from '../../ui/shortcuts.ts'
import classes from './synergies.module.css'
import { FormAndTheme, ViewSwitch } from './SynergyFilters.tsx'
import type { ViewProps } from './view.ts'

/** Above the board and the cold leads: the view, and what it is narrowed to. */
export const ViewHeader = ({ place, filter, add }: ViewProps) => {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  useShortcut('new', add.run)
  useShortcut('filter', () => input.current?.select())
  return (
    <header className={classes.viewHeader}>
      <h1 className={classes.viewTitle}>{t('synergies.title')}</h1>
      <ViewSwitch view={place.view} onChange={place.show} />
      <TextInput
        ref={input}
        size="xs"
        className={classes.viewFilter}
        aria-label={t('common.filter')}
        placeholder={t('common.filterPlaceholder')}
        leftSection={<IconSearch size={14} />}
        value={filter.text}
        onChange={(event) => filter.setText(event.currentTarget.value)}
        rightSection={
          filter.text === '' ? null : (
            <CloseButton size="sm" aria-label={t('common.showAll')} onClick={() => filter.setText('')} />
          )
        }
      />
      <FormAndTheme filter={filter} />
      <Tooltip label={t('common.withShortcut', { label: add.label, keys: `${modifierName}+N` })}>
        <ActionIcon className={classes.viewAdd} aria-label={add.label} onClick={add.run}>
          <IconPlus size={18} />
        </ActionIcon>
      </Tooltip>
    </header>
  )
}
