import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { listOf } from '../format.ts'
import classes from './documents.module.css'

/** How many members without an address are named; the others are counted. */
const NAMED_MAX = 12

/** To whom the mails about a meeting go, and who is to be told another way. */
export const AddresseesLine = ({ meetingId }: { meetingId: string }) => {
  const { t } = useTranslation()
  const { data: addressees } = useQuery(orpc.calendar.addressees.queryOptions({ input: { meetingId } }))
  if (addressees === undefined) return null
  const { to, unreachable } = addressees
  const unnamed = unreachable.length - NAMED_MAX
  const names = listOf([
    ...unreachable.slice(0, NAMED_MAX),
    ...(unnamed > 0 ? [t('calendar.others', { count: unnamed })] : []),
  ])
  // Naming every member would say no more.
  if (to.length === 0) return <p className={classes.documentWords}>{t('calendar.mail.nobody')}</p>
  return (
    <p className={classes.documentWords}>
      {t('calendar.mail.to', { count: to.length })}
      {unreachable.length === 0 ? null : ` ${t('calendar.mail.unreachable', { count: unreachable.length, names })}`}
    </p>
  )
}
