import { useTranslation } from 'react-i18next'
import {
  Deliverable,
  deliverableKinds,
  deliverableStates,
  ownerships,
  type DeliverableRow,
} from '../../../shared/inventory/inventory.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { AttachedFiles } from '../../ui/attachedFiles/AttachedFiles.tsx'
import { Detail, DetailFields, DetailSection, RemoveMenu, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField, TextField, TitleField } from '../../ui/fields/TextField.tsx'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useAct } from '../../ui/useAct.ts'
import { Gone, useRecord } from './useRecord.tsx'

const schemas = Deliverable.shape
type Patch = Omit<Parameters<typeof rpc.inventory.updateDeliverable>[0], 'id'>
const saverOf = (id: string) => (patch: Patch) => rpc.inventory.updateDeliverable({ id, ...patch })

/** One thing owed: whether it came, what is missing in it, whose it is and where it is kept. */
export const DeliverableDetail = ({ id, onRemoved }: { id: string; onRemoved: () => void }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const deliverable = useRecord(orpc.inventory.deliverables.queryOptions(), id)
  if (!deliverable) return <Gone record={deliverable} />
  const { name } = deliverable
  const remove = async () => {
    if (await act(() => rpc.inventory.removeDeliverable({ id }), t('inventory.removed', { name }))) onRemoved()
  }
  return (
    <Detail
      title={
        <TitleField
          label={t('inventory.deliverables.name')}
          value={name}
          schema={schemas.name}
          save={(next) => rpc.inventory.updateDeliverable({ id, name: next })}
        />
      }
      state={deliverable.isLate ? <StatusBadge tone="late" word={t('common.late')} /> : null}
      menu={
        <RemoveMenu
          label={t('inventory.more', { name })}
          remove={t('inventory.deliverables.remove')}
          onRemove={() => void remove()}
        />
      }
    >
      <Reception deliverable={deliverable} />
      <What deliverable={deliverable} />
      <AttachedFiles owner={{ kind: 'deliverable', id }} />
    </Detail>
  )
}

/** Whether it came, when it is or was expected, and the reserve. */
const Reception = ({ deliverable }: { deliverable: DeliverableRow }) => {
  const { t } = useTranslation()
  const update = saverOf(deliverable.id)
  return (
    <DetailSection title={t('inventory.deliverables.reception')}>
      <DetailFields>
        <SelectField
          label={t('inventory.state')}
          value={deliverable.state}
          options={deliverableStates.map((value) => ({ value, label: t(`inventory.states.${value}`) }))}
          // Without a cross to empty it, a state is always chosen.
          save={(state) => update({ state: state ?? deliverable.state })}
        />
        <PartyPicker
          label={t('inventory.deliverables.owedBy')}
          only="organisations"
          value={
            deliverable.organisationId === null
              ? null
              : { organisationId: deliverable.organisationId, contactId: null, label: deliverable.organisationName }
          }
          save={(party) => update({ organisationId: party?.organisationId ?? null })}
        />
        <DateField
          label={t('inventory.deliverables.dueOn')}
          value={deliverable.dueOn}
          schema={schemas.dueOn}
          save={(dueOn) => update({ dueOn })}
        />
        <DateField
          label={t('inventory.deliverables.receivedOn')}
          value={deliverable.receivedOn}
          schema={schemas.receivedOn}
          save={(receivedOn) => update({ receivedOn })}
        />
        <WholeRow>
          <LongTextField
            label={t('inventory.deliverables.reserve')}
            placeholder={t('inventory.deliverables.reserveExample')}
            value={deliverable.reserve}
            schema={schemas.reserve}
            save={(reserve) => update({ reserve })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}

/** What it is, whose, and where. */
const What = ({ deliverable }: { deliverable: DeliverableRow }) => {
  const { t } = useTranslation()
  const update = saverOf(deliverable.id)
  return (
    <DetailSection title={t('inventory.deliverables.what')}>
      <DetailFields>
        <SelectField
          label={t('inventory.kind')}
          value={deliverable.kind}
          options={deliverableKinds.map((value) => ({ value, label: t(`inventory.kinds.${value}`) }))}
          save={(kind) => update({ kind: kind ?? deliverable.kind })}
        />
        <SelectField
          label={t('inventory.ownership')}
          value={deliverable.ownership}
          options={ownerships.map((value) => ({ value, label: t(`inventory.ownerships.${value}`) }))}
          save={(ownership) => update({ ownership: ownership ?? deliverable.ownership })}
        />
        <TextField
          label={t('inventory.deliverables.format')}
          placeholder={t('inventory.deliverables.formatExample')}
          value={deliverable.format}
          schema={schemas.format}
          save={(format) => update({ format })}
        />
        <TextField
          label={t('inventory.deliverables.place')}
          placeholder={t('inventory.deliverables.placeExample')}
          value={deliverable.place}
          schema={schemas.place}
          save={(place) => update({ place })}
        />
        <WholeRow>
          <LongTextField
            label={t('inventory.note')}
            value={deliverable.note}
            schema={schemas.note}
            save={(note) => update({ note })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}
