import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../../shared/fields.ts'
import { orpc } from '../../query.ts'
import { DetailNote } from '../Detail.tsx'
import { NewPromise } from './NewPromise.tsx'
import { PromiseItem } from './PromiseItem.tsx'
import classes from './promises.module.css'

const MOST = 200

interface PromiseListProps {
  organisationId: string
  /** Only those of this interview; a new one comes from it. */
  interviewId?: string
  /** When a new one is made. */
  madeOn: CalendarDate
  /** Whether a line stands ready for a new one. */
  canAdd?: boolean
}

/** What was promised to a company or by it: what is open first, the soonest due first; then what is settled, on demand. */
export const PromiseList = ({ organisationId, interviewId, madeOn, canAdd = true }: PromiseListProps) => {
  const { t } = useTranslation()
  const [isShown, setShown] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const of = interviewId === undefined ? { organisationId } : { interviewId }
  const { data: open } = useQuery(orpc.promises.list.queryOptions({ input: { ...of, state: 'open', limit: MOST } }))
  const { data: settled } = useQuery(
    orpc.promises.list.queryOptions({ input: { ...of, state: 'settled', limit: isShown ? MOST : 1 } }),
  )
  if (!open || !settled) return null
  // The row of what is settled goes: the focus stays in the list.
  const onGone = () => list.current?.focus()
  return (
    <div ref={list} className={classes.list} tabIndex={-1}>
      {open.rows.length === 0 && !canAdd ? <DetailNote>{t('promises.none')}</DetailNote> : null}
      {open.rows.length === 0 ? null : (
        <ul className={classes.rows} aria-label={t('promises.open')}>
          {open.rows.map((promise) => (
            <PromiseItem key={promise.id} promise={promise} onGone={onGone} />
          ))}
        </ul>
      )}
      {canAdd ? <NewPromise organisationId={organisationId} interviewId={interviewId ?? null} madeOn={madeOn} /> : null}
      {settled.total === 0 ? null : (
        <Button
          className={classes.more}
          variant="subtle"
          size="compact-sm"
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? t('promises.hideSettled') : t('promises.showSettled', { count: settled.total })}
        </Button>
      )}
      {isShown && settled.rows.length > 0 ? (
        <ul className={classes.rows} aria-label={t('promises.settled')}>
          {settled.rows.map((promise) => (
            <PromiseItem key={promise.id} promise={promise} onGone={onGone} />
          ))}
        </ul>
      ) : null}
    </div>
  )
}
