import { ActionIcon, NavLink } from '@mantine/core'
import { IconArrowUp, IconFile, IconFolderFilled } from '@tabler/icons-react'
import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Folder, FolderEntry } from '../../shared/files/files.contract.ts'
import classes from './FileDialog.module.css'
import { moment } from './format.ts'

const placeKeys = ['documents', 'desktop', 'downloads', 'home', 'backups'] as const

/** The shortcuts on the left of the folder browser. */
export const FolderPlaces = ({ folder, onEnter }: { folder: Folder; onEnter: (path: string) => void }) => {
  const { t } = useTranslation()
  return (
    <nav className={classes.places} aria-label={t('files.places')}>
      {folder.places.map((place) => {
        const key = placeKeys.find((known) => known === place.key)
        return (
          <NavLink
            key={place.path}
            component="button"
            label={key ? t(`files.place.${key}`) : place.name}
            active={place.path === folder.path}
            onClick={() => onEnter(place.path)}
          />
        )
      })}
    </nav>
  )
}

interface FolderContentProps {
  folder: Folder
  /** Whether the rows get the focus: there is no name to type. */
  takesFocus: boolean
  /** Said where there is none. */
  emptySentence: string
  chosen: FolderEntry | null
  onChoose: (entry: FolderEntry) => void
  /** Enter or double click: into a folder, or the file is taken. */
  onActivate: (entry: FolderEntry) => void
  onUp: (() => void) | null
}

/** The folders and files of one folder: ↑ ↓ choose, Enter opens, Backspace goes up. */
export const FolderContent = ({
  folder,
  takesFocus,
  emptySentence,
  chosen,
  onChoose,
  onActivate,
  onUp,
}: FolderContentProps) => {
  const { t } = useTranslation()
  const prefix = useId()
  const list = useRef<HTMLUListElement>(null)
  const rank = folder.entries.findIndex((entry) => entry.path === chosen?.path)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it is the choice that moves the list
  }, [rank])
  useEffect(() => {
    if (takesFocus) list.current?.focus()
  }, [takesFocus])
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowDown: rank + 1,
      ArrowUp: Math.max(rank - 1, 0),
      Home: 0,
      End: folder.entries.length - 1,
    }
    const next = folder.entries[steps[event.key] ?? -1]
    if (next) onChoose(next)
    else if (event.key === 'Enter' && chosen) onActivate(chosen)
    else if (event.key === 'Backspace' && onUp) onUp()
    else return
    event.preventDefault()
  }
  return (
    <div className={classes.folder}>
      <div className={classes.path}>
        <ActionIcon aria-label={t('files.up')} disabled={onUp === null} onClick={onUp ?? undefined}>
          <IconArrowUp size={16} />
        </ActionIcon>
        <span className={classes.pathWords} title={folder.path}>
          <bdi>{folder.path}</bdi>
        </span>
      </div>
      {folder.entries.length === 0 ? <p className={classes.nothing}>{emptySentence}</p> : null}
      <ul
        ref={list}
        className={classes.entries}
        role="listbox"
        aria-label={t('files.content', { folder: folder.path })}
        aria-activedescendant={rank >= 0 ? `${prefix}-${rank}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {folder.entries.map((entry, place) => (
          <li
            key={entry.path}
            id={`${prefix}-${place}`}
            role="option"
            aria-selected={place === rank}
            className={classes.entry}
            onClick={() => onChoose(entry)}
            onDoubleClick={() => onActivate(entry)}
          >
            {entry.kind === 'folder' ? <IconFolderFilled size={16} aria-hidden /> : <IconFile size={16} aria-hidden />}
            <span className={classes.entryName}>{entry.name}</span>
            {entry.kind === 'folder' ? (
              <span className="sr-only">{t('files.folder')}</span>
            ) : (
              <span className={classes.entryDate}>{entry.modifiedAt === '' ? '' : moment(entry.modifiedAt)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
