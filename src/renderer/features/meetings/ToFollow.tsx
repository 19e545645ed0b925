import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { isSettled } from '../../../shared/meetings/followUp.rules.ts'
import { orpc } from '../../query.ts'
import { Due } from '../../ui/followUp/Due.tsx'
import { hrefOf } from '../../ui/places.ts'
import classes from './PreparationTab.module.css'

/** What the body decided earlier and has not settled: it comes back by itself, on screen and in the notice. */
export const ToFollow = ({ meeting }: { meeting: Meeting }) => {
  const { t } = useTranslation()
  const { data: minutes } = useQuery(orpc.minutes.get.queryOptions({ input: { meetingId: meeting.id } }))
  if (!minutes || meeting.status === 'validated') return null
  const lines = [
    ...minutes.followUpDecisions.map(({ id, number, text, deadline, ...rest }) => ({
      ...rest,
      href: hrefOf('decisions', id),
      number,
      words: text,
      due: deadline,
    })),
    ...minutes.followUpActions.map(({ id, number, title, dueDate, ...rest }) => ({
      ...rest,
      href: hrefOf('actions', id),
      number,
      words: title,
      due: dueDate,
    })),
  ].filter(({ status }) => !isSettled(status))
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="to-follow-title">
      <h3 id="to-follow-title" className={classes.followTitle}>
        {t('meetings.toFollow.title')}
      </h3>
      <p className={classes.followHint}>{t('meetings.toFollow.hint')}</p>
      <ul className={classes.follow}>
        {lines.map(({ href, number, words, due, isLate }) => (
          <li key={number} className={classes.followLine}>
            <Anchor href={href} inherit className={classes.followNumber}>
              {number}
            </Anchor>
            <span className={classes.followWords}>{words}</span>
            <span className={classes.followDue}>
              <Due date={due} isLate={isLate} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
