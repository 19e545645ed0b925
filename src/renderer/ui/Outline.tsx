import { IconCheck, IconCircleDashed } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Outline.module.css'
import { useSectionOnScreen } from './useSectionOnScreen.ts'

const goTo = (id: string) => {
  const heading = document.querySelector<HTMLElement>(`#${CSS.escape(id)} h3`)
  heading?.closest('section')?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

interface OutlineProps {
  label: string
  /** Sections of the page, by their id; whether something is written in them, null where that says nothing. */
  parts: readonly { id: string; words: string; isWritten: boolean | null }[]
}

/** The plan of what is being written: where one is, what is written, and the way to the rest. */
export const Outline = ({ label, parts }: OutlineProps) => {
  const current = useSectionOnScreen(parts.map(({ id }) => id))
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[data-part="${current}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current])
  return (
    <nav className={classes.outline} aria-label={label}>
      <ul className={classes.parts} ref={list}>
        {parts.map(({ id, words, isWritten }) => (
          <li key={id}>
            <button
              type="button"
              className={classes.part}
              data-part={id}
              aria-current={id === current ? 'location' : undefined}
              title={words}
              onClick={() => goTo(id)}
            >
              <span className={classes.words}>{words}</span>
              {isWritten === null ? null : <Written isWritten={isWritten} />}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Written = ({ isWritten }: { isWritten: boolean }) => {
  const { t } = useTranslation()
  const Icon = isWritten ? IconCheck : IconCircleDashed
  return (
    <span className={classes.state} data-written={isWritten}>
      <Icon size={14} aria-hidden />
      <span className="sr-only">{t(isWritten ? 'minutes.written' : 'minutes.notWritten')}</span>
    </span>
  )
}
