import { ActionIcon, Button } from '@mantine/core'
import { IconAlertCircle, IconCheck, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcut } from './shortcuts.ts'
import classes from './ToastRegion.module.css'
import { dismissToast, useToasts, type Toast } from './toasts.ts'

const STAY = 10_000

/** The messages at the bottom of the window. F6 goes to the latest one; Escape closes it and gives the focus back. */
export const ToastRegion = () => {
  const { t } = useTranslation()
  const toasts = useToasts()
  const region = useRef<HTMLElement>(null)
  const cameFrom = useRef<HTMLElement>(null)
  useShortcut('toast', () => {
    const buttons = region.current?.querySelectorAll<HTMLElement>('button')
    const latest = region.current?.lastElementChild?.querySelector<HTMLElement>('button')
    if (!buttons?.length || !latest) return
    cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    latest.focus()
  })
  return (
    <section ref={region} className={classes.region} aria-label={t('common.toasts')} aria-live="polite">
      {toasts.map((toast) => (
        <ToastLine
          key={toast.id}
          toast={toast}
          onLeave={() => {
            if (region.current?.contains(document.activeElement)) cameFrom.current?.focus()
            dismissToast(toast.id)
          }}
        />
      ))}
    </section>
  )
}

const ToastLine = ({ toast, onLeave }: { toast: Toast; onLeave: () => void }) => {
  const { t } = useTranslation()
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld || toast.isKept) return undefined
    const timer = window.setTimeout(() => dismissToast(toast.id), STAY)
    return () => clearTimeout(timer)
  }, [isHeld, toast.id, toast.isKept])
  const { action } = toast
  return (
    <div
      className={classes.toast}
      data-tone={toast.tone}
      role={toast.tone === 'error' ? 'alert' : 'status'}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onLeave()
      }}
    >
      {toast.tone === 'error' ? <IconAlertCircle size={16} aria-hidden /> : <IconCheck size={16} aria-hidden />}
      <span className={classes.message}>{toast.message}</span>
      {action ? (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            onLeave()
            action.run()
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <ActionIcon aria-label={t('common.close')} size={24} onClick={onLeave}>
        <IconX size={14} />
      </ActionIcon>
    </div>
  )
}
