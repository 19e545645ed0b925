import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './ListDetail.module.css'
import { recall, remember } from './memory.ts'

const NARROWEST = 220
const WIDEST = 560
const clamp = (width: number) => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)))

/** The width of the list, the same on every screen, kept on this computer. */
export const useListWidth = () => {
  const [width, setWidth] = useState(() => clamp(Number(recall('list-width') ?? 320)))
  return {
    width,
    setWidth: (next: number) => {
      remember('list-width', String(clamp(next)))
      setWidth(clamp(next))
    },
  }
}

/** The edge between list and detail: dragged, or moved with ← → once it has the focus. */
export const ListResizer = ({ width, onChange }: { width: number; onChange: (width: number) => void }) => {
  const { t } = useTranslation()
  return (
    <div
      className={classes.resizer}
      role="separator"
      aria-orientation="vertical"
      aria-label={t('common.resizeList')}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        event.preventDefault()
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onChange(width + event.movementX)
      }}
      onKeyDown={(event) => {
        const step = { ArrowLeft: -16, ArrowRight: 16 }[event.key]
        if (step === undefined || event.altKey) return
        event.preventDefault()
        onChange(width + step)
      }}
    />
  )
}
