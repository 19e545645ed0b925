import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Introduction } from '../../../shared/inventory/inventory.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { Detail, DetailFields, DetailNote, DetailSection, RemoveMenu, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { LongTextField, TextField } from '../../ui/fields/TextField.tsx'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import { hrefOf } from '../../ui/places.ts'
import { useAct } from '../../ui/useAct.ts'
import { Gone, useRecord } from './useRecord.tsx'

const schemas = Introduction.shape

/** How one contact came into the démarche. */
export const IntroductionDetail = ({ id, onRemoved }: { id: string; onRemoved: () => void }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const introduction = useRecord(orpc.inventory.introductions.queryOptions(), id)
  if (!introduction) return <Gone record={introduction} />
  const { contactLabel: name, organisationId, organisationName, introducedById, introducedByLabel } = introduction
  const update = (patch: Omit<Parameters<typeof rpc.inventory.updateIntroduction>[0], 'id'>) =>
    rpc.inventory.updateIntroduction({ id, ...patch })
  const remove = async () => {
    if (await act(() => rpc.inventory.removeIntroduction({ id }), t('inventory.removed', { name }))) onRemoved()
  }
  return (
    <Detail
      title={name}
      menu={
        <RemoveMenu
          label={t('inventory.more', { name })}
          remove={t('inventory.introductions.remove')}
          onRemove={() => void remove()}
        />
      }
    >
      <DetailSection title={t('inventory.introductions.how')}>
        <DetailNote>
          <Anchor href={hrefOf('organisations', organisationId)} inherit>
            {t('inventory.introductions.open', { name: organisationName })}
          </Anchor>
        </DetailNote>
        <DetailFields>
          <PartyPicker
            label={t('inventory.introductions.by')}
            only="contacts"
            value={
              introducedById === null
                ? null
                : { organisationId: null, contactId: introducedById, label: introducedByLabel }
            }
            save={(party) => update({ introducedById: party?.contactId ?? null })}
          />
          <TextField
            label={t('inventory.introductions.byWords')}
            placeholder={t('inventory.introductions.byWordsExample')}
            value={introduction.introducedBy}
            schema={schemas.introducedBy}
            save={(introducedBy) => update({ introducedBy })}
          />
          <DateField
            label={t('common.date')}
            value={introduction.date}
            schema={schemas.date}
            save={(date) => update({ date })}
          />
          <WholeRow>
            <LongTextField
              label={t('inventory.note')}
              placeholder={t('inventory.introductions.noteExample')}
              value={introduction.note}
              schema={schemas.note}
              save={(note) => update({ note })}
            />
          </WholeRow>
        </DetailFields>
      </DetailSection>
    </Detail>
  )
}
