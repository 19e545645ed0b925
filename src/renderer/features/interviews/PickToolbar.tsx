import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './notes.module.css'
import { pickKeys, pickKinds, type PickKind } from './pick.ts'

interface PickToolbarProps {
  /** From the top left of the notes. */
  place: { left: number; top: number }
  onPick: (kind: PickKind) => void
  onClose: () => void
}

/** By the selected sentence: what it can become, each with its key. */
export const PickToolbar = ({ place, onPick, onClose }: PickToolbarProps) => {
  const { t } = useTranslation()
  return (
    <div
      role="toolbar"
      aria-label={t('interviews.pick.toolbar')}
      className={classes.toolbar}
      style={place}
      // The selection, and the focus with it, stays in the notes.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      {pickKinds.map((kind) => (
        <UnstyledButton
          key={kind}
          className={classes.pick}
          aria-keyshortcuts={`Alt+${pickKeys[kind]}`}
          onClick={() => onPick(kind)}
        >
          {t(`interviews.pick.${kind}`)}
          <span className={classes.key} aria-hidden>
            {pickKeys[kind]}
          </span>
        </UnstyledButton>
      ))}
    </div>
  )
}
