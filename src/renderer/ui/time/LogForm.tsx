import { Button } from '@mantine/core'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { modifierName } from '../shortcuts.ts'
import { closeTimeEntry } from './asked.ts'
import classes from './time.module.css'

interface LogFormProps {
  isActing: boolean
  /** Saves; with `again`, goes on with another. */
  onSave: (again: boolean) => void
  onYesterday: () => void
  /** Takes away the one that is changed; null for a new one. */
  onRemove: (() => void) | null
  children: ReactNode
}

/** The fields of what is noted, and its keys: Enter saves, Ctrl + Enter saves and goes on, Alt + H is yesterday. */
export const LogForm = ({ isActing, onSave, onYesterday, onRemove, children }: LogFormProps) => {
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)
  const save = (again: boolean) => {
    onSave(again)
    // What is refused at once is told once it is drawn: the first such field is typed in next.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const hasModifier = event.ctrlKey || event.metaKey
    if (event.key === 'Enter' && hasModifier && onRemove === null) {
      // Keys that are held down save once.
      if (!isActing && !event.repeat) save(true)
    } else if (event.code === 'KeyH' && event.altKey && !hasModifier) onYesterday()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <form
      ref={form}
      className={classes.form}
      // Before the lists of the fields, which take Enter for themselves.
      onKeyDownCapture={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isActing) save(false)
      }}
    >
      {children}
      <div className={classes.buttons}>
        {onRemove === null ? (
          <Button
            disabled={isActing}
            title={`${modifierName} + ${t('shell.shortcuts.keys.Enter')}`}
            aria-keyshortcuts={modifierName === 'Ctrl' ? 'Control+Enter' : 'Meta+Enter'}
            onClick={() => save(true)}
          >
            {t('timeLog.saveAndAgain')}
          </Button>
        ) : (
          <>
            <Button className={classes.remove} disabled={isActing} onClick={onRemove}>
              {t('common.remove')}
            </Button>
            <Button onClick={closeTimeEntry}>{t('common.cancel')}</Button>
          </>
        )}
        <Button variant="filled" type="submit" disabled={isActing}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}
