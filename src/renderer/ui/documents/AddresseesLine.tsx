import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { listOf } from '../format.ts'
import classes from './documents.module.css'

/** How many members without an address are named at once; more are named on demand. */
const NAMED_MAX = 3

/** To whom the mails about a meeting go, and who is to be told another way. */
export const AddresseesLine = ({ meetingId }: { meetingId: string }) => {
  const { t } = useTranslation()
  const [isWhole, setWhole] = useState(false)
  const { data: addressees } = useQuery(orpc.calendar.addressees.queryOptions({ input: { meetingId } }))
  if (addressees === undefined) return null
  const { to, unreachable } = addressees
  // Naming every member would say no more.
  if (to.length === 0) return <p className={classes.documentWords}>{t('calendar.mail.nobody')}</p>
  const isNamed = isWhole || unreachable.length <= NAMED_MAX
  const sentence = isNamed ? 'calendar.mail.unreachable' : 'calendar.mail.unreachableCount'
  return (
    <p className={classes.documentWords}>
      {t('calendar.mail.to', { count: to.length })}
      {unreachable.length === 0
        ? null
        : ` ${t(sentence, { count: unreachable.length, names: isNamed ? listOf(unreachable) : '' })}`}
      {unreachable.length <= NAMED_MAX ? null : (
        <>
          {' '}
          <Anchor component="button" type="button" size="sm" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {t(isWhole ? 'calendar.mail.hideNames' : 'calendar.mail.showNames')}
          </Anchor>
        </>
      )}
    </p>
  )
}
