import { useTranslation } from 'react-i18next'
import { Contract, type ContractRow } from '../../../shared/inventory/inventory.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { AttachedFiles } from '../../ui/attachedFiles/AttachedFiles.tsx'
import { Detail, DetailFields, DetailSection, RemoveMenu, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { MoneyField } from '../../ui/fields/MoneyField.tsx'
import { LongTextField, TextField, TitleField } from '../../ui/fields/TextField.tsx'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import { useAct } from '../../ui/useAct.ts'
import { DaysLeft } from './DaysLeft.tsx'
import { Gone, useRecord } from './useRecord.tsx'

const schemas = Contract.shape

/** One contract or agreement: with whom, until when, and what has to be done before its end. */
export const ContractDetail = ({ id, onRemoved }: { id: string; onRemoved: () => void }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const contract = useRecord(orpc.inventory.contracts.queryOptions(), id)
  if (!contract) return <Gone record={contract} />
  const { name } = contract
  const remove = async () => {
    if (await act(() => rpc.inventory.removeContract({ id }), t('inventory.removed', { name }))) onRemoved()
  }
  return (
    <Detail
      title={
        <TitleField
          label={t('inventory.contracts.name')}
          value={name}
          schema={schemas.name}
          save={(next) => rpc.inventory.updateContract({ id, name: next })}
        />
      }
      state={<DaysLeft days={contract.daysLeft} />}
      menu={
        <RemoveMenu
          label={t('inventory.more', { name })}
          remove={t('inventory.contracts.remove')}
          onRemove={() => void remove()}
        />
      }
    >
      <Terms contract={contract} />
      <AttachedFiles owner={{ kind: 'contract', id }} />
    </Detail>
  )
}

const Terms = ({ contract }: { contract: ContractRow }) => {
  const { t } = useTranslation()
  const { organisationId, organisationName } = contract
  const update = (patch: Omit<Parameters<typeof rpc.inventory.updateContract>[0], 'id'>) =>
    rpc.inventory.updateContract({ id: contract.id, ...patch })
  return (
    <DetailSection title={t('inventory.contracts.terms')}>
      <DetailFields>
        <PartyPicker
          label={t('inventory.contracts.with')}
          only="organisations"
          value={organisationId === null ? null : { organisationId, contactId: null, label: organisationName }}
          save={(party) => update({ organisationId: party?.organisationId ?? null })}
        />
        <TextField
          label={t('inventory.contracts.reference')}
          value={contract.reference}
          schema={schemas.reference}
          save={(reference) => update({ reference })}
        />
        <DateField
          label={t('inventory.contracts.startOn')}
          value={contract.startOn}
          schema={schemas.startOn}
          save={(startOn) => update({ startOn })}
        />
        <DateField
          label={t('inventory.contracts.endOn')}
          value={contract.endOn}
          schema={schemas.endOn}
          save={(endOn) => update({ endOn })}
        />
        <WholeRow>
          <MoneyField
            label={t('inventory.contracts.amount')}
            value={contract.amountCents}
            schema={schemas.amountCents}
            save={(amountCents) => update({ amountCents })}
          />
        </WholeRow>
        <WholeRow>
          <LongTextField
            label={t('inventory.contracts.obligations')}
            placeholder={t('inventory.contracts.obligationsExample')}
            minRows={3}
            value={contract.obligations}
            schema={schemas.obligations}
            save={(obligations) => update({ obligations })}
          />
        </WholeRow>
        <WholeRow>
          <LongTextField
            label={t('inventory.note')}
            value={contract.note}
            schema={schemas.note}
            save={(note) => update({ note })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}
