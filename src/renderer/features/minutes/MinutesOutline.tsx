import { IconCheck, IconCircleDashed } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { isEmptyRichText } from '../../../shared/richText.ts'
import type { ClosingPart } from './closingParts.ts'
import classes from './MinutesOutline.module.css'
import { useSectionOnScreen } from './useSectionOnScreen.ts'

const goTo = (id: string) => {
  const heading = document.querySelector<HTMLElement>(`#${CSS.escape(id)} h3`)
  heading?.closest('section')?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

interface MinutesOutlineProps {
  meeting: Meeting
  /** What follows the agenda. */
  closing: readonly ClosingPart[]
}

/** The plan of the minutes: where one is, what is written, and the way to the rest. */
export const MinutesOutline = ({ meeting, closing }: MinutesOutlineProps) => {
  const { t } = useTranslation()
  const parts = [
    ...meeting.agenda.map((item, rank) => ({
      id: `item-${item.id}`,
      words: t('minutes.item', { rank: rank + 1, title: item.title }),
      isWritten: item.origin === 'own' ? !isEmptyRichText(item.discussion) : null,
    })),
    ...closing.map((part) => ({ id: `part-${part}`, words: t(`minutes.closing.${part}`), isWritten: null })),
  ]
  const current = useSectionOnScreen(parts.map(({ id }) => id))
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[data-part="${current}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current])
  return (
    <nav className={classes.outline} aria-label={t('minutes.outline')}>
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
