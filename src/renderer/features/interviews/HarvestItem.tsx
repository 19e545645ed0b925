import { Anchor, Button } from '@mantine/core'
import { IconChevronRight, IconExternalLink, IconQuote, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { showToast } from '../../ui/toasts.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './notes.module.css'
import { showQuotation } from './showQuotation.ts'

/** The fields of the open record, for the key that goes to them. */
export const HARVESTED = 'harvested'

interface HarvestItemProps {
  words: string
  /** What it is: « Besoin », « Sortant ». */
  kind: string
  /** On the right: what is known of it already. */
  known: string
  source: { quotation: string; questionId: string | null }
  href: string
  isOpen: boolean
  onToggle: () => void
  onRemove: () => Promise<{ changeId: string }>
  children: ReactNode
}

/** One record of the interview: a line to read, its fields once it is open, the way back to its words. */
export const HarvestItem = (props: HarvestItemProps) => {
  const { words, kind, known, source, href, isOpen, onToggle, onRemove, children } = props
  const { t } = useTranslation()
  const { act } = useAct()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const find = () => {
    if (!showQuotation(source.quotation, source.questionId)) showToast({ message: t('interviews.notFound') })
  }
  return (
    // The key is caught here wherever the focus is among the fields; the item itself is not a control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={item}
      className={classes.record}
      onKeyDown={(event) => {
        // An open list takes Escape for itself.
        const isList = event.target instanceof HTMLElement && event.target.ariaExpanded === 'true'
        if (event.key === 'Escape' && !isList && source.quotation !== '') find()
      }}
    >
      <button type="button" className={classes.recordLine} aria-expanded={isOpen} onClick={onToggle}>
        <IconChevronRight size={14} className={classes.chevron} aria-hidden />
        <span className={classes.recordWords}>{words}</span>
        <span className={classes.recordKind}>{[kind, known].filter(Boolean).join(' · ')}</span>
      </button>
      {isOpen ? (
        <div id={HARVESTED} className={classes.fields}>
          {children}
          <div className={classes.recordActs}>
            {source.quotation === '' ? null : (
              <Button size="compact-sm" variant="subtle" leftSection={<IconQuote size={14} />} onClick={find}>
                {t('interviews.harvest.find')}
              </Button>
            )}
            <Anchor href={href} fz={13} className={classes.openLink}>
              <IconExternalLink size={14} aria-hidden />
              {t('interviews.harvest.open')}
            </Anchor>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconTrash size={14} />}
              onClick={() => void act(onRemove, t('interviews.harvest.removed', { words }))}
            >
              {t('common.remove')}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  )
}
