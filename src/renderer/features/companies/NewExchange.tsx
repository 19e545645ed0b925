import { Button, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exchangeKinds, type ExchangeKind } from '../../../shared/exchanges/exchanges.contract.ts'
import { contactLabel } from '../../../shared/organisations/organisations.rules.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { fieldDate } from '../../ui/format.ts'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './companies.module.css'

/** A call, a message, a visit: noted in one line, today unless another date is given; Enter saves. */
export const NewExchange = ({ organisationId }: { organisationId: string }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const { data: organisation } = useQuery(orpc.organisations.get.queryOptions({ input: { id: organisationId } }))
  const contacts = organisation?.contacts ?? []
  const [kind, setKind] = useState<ExchangeKind>('call')
  const [on, setOn] = useState(() => fieldDate(todayDate()))
  const [contactId, setContactId] = useState<string | null>(null)
  const [summary, setSummary] = useState('')
  const [isRefused, setRefused] = useState(false)
  const words = useRef<HTMLInputElement>(null)
  const date = readDate(on)
  const save = async () => {
    const day = date.value
    setRefused(day === null || summary.trim() === '')
    if (day === null || summary.trim() === '') return words.current?.focus()
    const call = () => rpc.exchanges.create({ organisationId, kind, date: day, contactId, summary: summary.trim() })
    if (!(await act(call, t('companies.exchange.saved')))) return
    setSummary('')
    setOn(fieldDate(todayDate()))
    words.current?.focus()
  }
  return (
    <form
      className={classes.exchange}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isActing) void save()
      }}
    >
      <Select
        className={classes.exchangeKind}
        aria-label={t('companies.exchange.kind')}
        data={exchangeKinds.map((value) => ({ value, label: t(`enums.exchangeKind.${value}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(chosen) => setKind(exchangeKinds.find((known) => known === chosen) ?? kind)}
      />
      <DateInput
        label={t('companies.exchange.date')}
        hideLabel
        text={on}
        date={date.value}
        error={isRefused && date.value === null ? t('fieldErrors.date') : null}
        onType={setOn}
        onPick={(picked) => setOn(fieldDate(picked))}
      />
      {contacts.length === 0 ? null : (
        <Select
          className={classes.exchangeWho}
          aria-label={t('companies.exchange.contact')}
          placeholder={t('companies.exchange.contactPlaceholder')}
          data={contacts.map((contact) => ({ value: contact.id, label: contactLabel(contact) }))}
          value={contactId}
          clearable
          clearButtonProps={{ 'aria-label': t('common.clearField') }}
          onChange={setContactId}
        />
      )}
      <TextInput
        ref={words}
        className={classes.exchangeWords}
        aria-label={t('companies.exchange.summary')}
        placeholder={t('companies.exchange.summaryPlaceholder')}
        value={summary}
        error={isRefused && summary.trim() === '' ? t('fieldErrors.required') : null}
        onChange={(event) => {
          setSummary(event.currentTarget.value)
          setRefused(false)
        }}
      />
      <Button type="submit">{t('companies.exchange.save')}</Button>
    </form>
  )
}
