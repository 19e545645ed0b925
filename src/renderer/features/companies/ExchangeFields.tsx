import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Exchange, exchangeKinds } from '../../../shared/exchanges/exchanges.contract.ts'
import { contactLabel } from '../../../shared/organisations/organisations.rules.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './companies.module.css'

/** An exchange that was noted, changed in place. */
export const ExchangeFields = ({ id, organisationId }: { id: string; organisationId: string }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data: exchanges } = useQuery(orpc.exchanges.ofOrganisation.queryOptions({ input: { organisationId } }))
  const { data: organisation } = useQuery(orpc.organisations.get.queryOptions({ input: { id: organisationId } }))
  const exchange = exchanges?.find((one) => one.id === id)
  if (!exchange || !organisation) return null
  return (
    <div className={classes.eventFields}>
      <DetailFields>
        <SelectField
          label={t('companies.exchange.kind')}
          value={exchange.kind}
          options={exchangeKinds.map((value) => ({ value, label: t(`enums.exchangeKind.${value}`) }))}
          // Without a cross to empty it, a kind is always chosen.
          save={(kind) => rpc.exchanges.update({ id, kind: kind ?? exchange.kind })}
        />
        <SelectField
          label={t('companies.exchange.contact')}
          value={exchange.contactId}
          options={organisation.contacts.map((contact) => ({ value: contact.id, label: contactLabel(contact) }))}
          isClearable
          placeholder={t('companies.exchange.contactPlaceholder')}
          save={(contactId) => rpc.exchanges.update({ id, contactId })}
        />
        <WholeRow>
          <LongTextField
            label={t('companies.exchange.summary')}
            value={exchange.summary}
            schema={Exchange.shape.summary}
            autoFocus
            minRows={1}
            save={(summary) => rpc.exchanges.update({ id, summary })}
          />
        </WholeRow>
        <DateField
          label={t('companies.exchange.date')}
          value={exchange.date}
          schema={Exchange.shape.date}
          save={(date) => rpc.exchanges.update({ id, date: date ?? exchange.date })}
        />
      </DetailFields>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconTrash size={14} />}
        onClick={() => void act(() => rpc.exchanges.remove({ id }), t('companies.exchange.removed'))}
      >
        {t('companies.exchange.remove')}
      </Button>
    </div>
  )
}
