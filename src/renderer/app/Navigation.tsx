import { Button, Kbd, UnstyledButton } from '@mantine/core'
import { IconAlertCircle, IconCheck, IconClockPlus, IconLoader2 } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OpenDossier } from '../../shared/dossier/dossier.contract.ts'
import { saveState, useSaveState } from '../ui/saveState.ts'
import { useShortcut } from '../ui/shortcuts.ts'
import { openTimeEntry } from '../ui/time/asked.ts'
import { DossierMenu } from './DossierMenu.tsx'
import { Search } from './Search.tsx'
import { sections } from './sections.ts'
import classes from './Shell.module.css'

// A section opens on its list: without this, the router keeps the record of the address.
const noRecord = { id: undefined }

/** Sections that a digit reaches. */
const KEYS = 9
/** Of the two keys of the quick entry, the one that works in a browser tab too. */
const TWIN = 'Alt T'

/** The left of the window: the dossier, the sections, and whether everything is saved. */
export const Navigation = ({ dossier }: { dossier: OpenDossier }) => {
  const { t } = useTranslation()
  return (
    <nav className={classes.nav} aria-label={t('shell.navigation')}>
      <DossierMenu dossier={dossier} />
      <Search />
      <NoteTime />
      <ul className={classes.sections}>
        {sections.map(({ key, path, icon: Icon }, rank) => (
          <li key={key}>
            <Link
              to={path}
              params={noRecord}
              className={classes.section}
              activeOptions={{ exact: path === '/', includeSearch: false }}
              aria-keyshortcuts={rank < KEYS ? `Alt+${rank + 1}` : undefined}
            >
              <Icon size={18} aria-hidden />
              <span>{t(`shell.sections.${key}`)}</span>
            </Link>
            {rank < KEYS ? <SectionKey rank={rank + 1} path={path} /> : null}
          </li>
        ))}
      </ul>
      <SaveWords />
    </nav>
  )
}

/** The quick entry of time, from any section. */
const NoteTime = () => {
  const { t } = useTranslation()
  return (
    <UnstyledButton
      className={classes.noteTime}
      aria-keyshortcuts="Alt+T"
      aria-haspopup="dialog"
      onClick={() => openTimeEntry()}
    >
      <IconClockPlus size={18} aria-hidden />
      <span>{t('timeLog.noteTime')}</span>
      <Kbd size="xs" aria-hidden>
        {TWIN}
      </Kbd>
    </UnstyledButton>
  )
}

const SectionKey = ({ rank, path }: { rank: number; path: (typeof sections)[number]['path'] }) => {
  const navigate = useNavigate()
  useShortcut(`section${rank}`, () => void navigate({ to: path, params: noRecord }))
  return null
}

const icons = { saved: IconCheck, saving: IconLoader2, notSaved: IconAlertCircle } as const

const SaveWords = () => {
  const { t } = useTranslation()
  const save = useSaveState()
  const Icon = icons[save.state]
  const words = save.state === 'notSaved' ? t('shell.notSaved', { reason: save.reason }) : t(`shell.${save.state}`)
  return (
    // Said aloud only when something is wrong: at each pause in typing it would be noise.
    <div
      className={classes.state}
      data-state={save.state}
      role="status"
      aria-live={save.state === 'notSaved' ? 'assertive' : 'off'}
    >
      <Icon size={14} aria-hidden />
      <span className={classes.stateWords}>{words}</span>
      {save.state === 'notSaved' && save.canRetry ? (
        <Button size="compact-xs" onClick={saveState.flush}>
          {t('common.retry')}
        </Button>
      ) : null}
    </div>
  )
}
