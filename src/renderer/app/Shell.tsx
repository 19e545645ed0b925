import { Outlet, useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenDossier } from '../../shared/dossier/dossier.contract.ts'
import { saveState } from '../ui/saveState.ts'
import { useShortcut } from '../ui/shortcuts.ts'
import { TimeDialog } from '../ui/time/TimeDialog.tsx'
import { redo, undo } from '../ui/undo.ts'
import { Banners } from './Banners.tsx'
import { Navigation } from './Navigation.tsx'
import { sections } from './sections.ts'
import classes from './Shell.module.css'

/** The window with a dossier open: navigation on the left, the section on its right. */
export const Shell = ({ dossier }: { dossier: OpenDossier }) => {
  const { t } = useTranslation()
  const main = useRef<HTMLElement>(null)
  const section = useSection()
  useEffect(() => {
    document.title = `${section ? t(`shell.sections.${section}`) : t('start.title')} – ${dossier.name}`
  }, [section, dossier.name, t])
  const shown = useRef(section)
  useEffect(() => {
    if (shown.current === section) return
    shown.current = section
    main.current?.focus({ preventScroll: true })
  }, [section])
  useShortcut('undo', () => void undo())
  useShortcut('redo', () => void redo())
  useShortcut('save', saveState.flush)
  useHistoryKeys()
  return (
    <div className={classes.window}>
      <a
        className={classes.skip}
        href="#content"
        onClick={(event) => {
          // The address belongs to the routes.
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {t('shell.skip')}
      </a>
      <Navigation dossier={dossier} />
      <div className={classes.side}>
        <Banners dossier={dossier} />
        <main id="content" className={classes.main} ref={main} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <TimeDialog />
    </div>
  )
}

const useSection = () => {
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  const first = pathname.split('/')[1] ?? ''
  return sections.find(({ path }) => path.split('/')[1] === first)?.key ?? (first === 'settings' ? 'settings' : null)
}

/** Alt + ← →: the Electron window has no such keys of its own. */
const useHistoryKeys = () => {
  const { history } = useRouter()
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
      event.preventDefault()
      if (event.key === 'ArrowLeft') history.back()
      else history.forward()
    }
    document.addEventListener('keydown', go)
    return () => document.removeEventListener('keydown', go)
  }, [history])
}
