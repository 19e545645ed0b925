import { Kbd, UnstyledButton } from '@mantine/core'
import { IconCalendarPlus, IconMessagePlus, IconRecycle, IconSearch, IconSettings } from '@tabler/icons-react'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaletteCommand } from '../features/search/choices.ts'
import { SearchPalette } from '../features/search/SearchPalette.tsx'
import { modifierName, runCommand, runOnArrival, useShortcut } from '../ui/shortcuts.ts'
import { sections } from './sections.ts'
import classes from './Shell.module.css'

const keys = `${modifierName} K`

/** The search of the whole dossier: its button in the navigation, and Ctrl + K from anywhere. */
export const Search = () => {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const commands = useCommands()
  useShortcut('search', () => setOpen(true))
  return (
    <>
      <UnstyledButton
        className={classes.search}
        aria-label={t('search.title')}
        aria-keyshortcuts={modifierName === 'Ctrl' ? 'Control+K' : 'Meta+K'}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <IconSearch size={18} aria-hidden />
        <span>{t('search.button')}</span>
        <Kbd size="xs" aria-hidden>
          {keys}
        </Kbd>
      </UnstyledButton>
      <SearchPalette isOpen={isOpen} commands={commands} onClose={() => setOpen(false)} />
    </>
  )
}

const makers = [
  { key: 'newMeeting', to: '/meetings/{-$id}', icon: IconCalendarPlus },
  { key: 'newInterview', to: '/interviews/{-$id}', icon: IconMessagePlus },
  { key: 'newSynergy', to: '/synergies/{-$id}', icon: IconRecycle },
] as const

const sectionOf = (path: string): string | undefined => path.split('/')[1]
const noRecord = { id: undefined }

function useCommands(): PaletteCommand[] {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const router = useRouter()
  return [
    ...makers.map(({ key, to, icon }) => ({
      key,
      label: t(`search.${key}`),
      icon,
      run: () => {
        if (sectionOf(router.state.location.pathname) === sectionOf(to)) return runCommand('new')
        runOnArrival('new')
        void navigate({ to, params: noRecord })
      },
    })),
    ...sections.map(({ key, path, icon }) => ({
      key,
      label: t('search.goTo', { section: t(`shell.sections.${key}`) }),
      icon,
      run: () => void navigate({ to: path, params: noRecord }),
    })),
    {
      key: 'settings',
      label: t('search.goTo', { section: t('shell.sections.settings') }),
      icon: IconSettings,
      run: () => void navigate({ to: '/settings' }),
    },
  ]
}
