import { useTranslation } from 'react-i18next'
import { ToolInput, type ToolRow } from '../../../shared/inventory/inventory.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { AttachedFiles } from '../../ui/attachedFiles/AttachedFiles.tsx'
import { Detail, DetailFields, DetailSection, RemoveMenu, WholeRow } from '../../ui/Detail.tsx'
import { CheckField } from '../../ui/fields/CheckField.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { LongTextField, TextField, TitleField } from '../../ui/fields/TextField.tsx'
import { useAct } from '../../ui/useAct.ts'
import { DaysLeft } from './DaysLeft.tsx'
import { Gone, useRecord } from './useRecord.tsx'

// The schemas refuse what looks like a password. Saved on leaving: the beginning of one would pass.
const schemas = ToolInput.shape

/** One tool: what it is for, who gives access to it and how; never its password. */
export const ToolDetail = ({ id, onRemoved }: { id: string; onRemoved: () => void }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const tool = useRecord(orpc.inventory.tools.queryOptions(), id)
  if (!tool) return <Gone record={tool} />
  const { name } = tool
  const remove = async () => {
    if (await act(() => rpc.inventory.removeTool({ id }), t('inventory.removed', { name }))) onRemoved()
  }
  return (
    <Detail
      title={
        <TitleField
          label={t('inventory.tools.name')}
          savesOnLeaving
          value={name}
          schema={schemas.name}
          save={(next) => rpc.inventory.updateTool({ id, name: next })}
        />
      }
      state={<DaysLeft days={tool.daysLeft} />}
      menu={
        <RemoveMenu
          label={t('inventory.more', { name })}
          remove={t('inventory.tools.remove')}
          onRemove={() => void remove()}
        />
      }
    >
      <Access tool={tool} />
      <AttachedFiles owner={{ kind: 'tool', id }} />
    </Detail>
  )
}

const Access = ({ tool }: { tool: ToolRow }) => {
  const { t } = useTranslation()
  const update = (patch: Omit<Parameters<typeof rpc.inventory.updateTool>[0], 'id'>) =>
    rpc.inventory.updateTool({ id: tool.id, ...patch })
  return (
    <DetailSection title={t('inventory.tools.access')}>
      <DetailFields>
        <WholeRow>
          <LongTextField
            label={t('inventory.tools.purpose')}
            savesOnLeaving
            value={tool.purpose}
            schema={schemas.purpose}
            save={(purpose) => update({ purpose })}
          />
        </WholeRow>
        <TextField
          label={t('inventory.tools.address')}
          placeholder={t('inventory.tools.addressExample')}
          savesOnLeaving
          value={tool.address}
          schema={schemas.address}
          save={(address) => update({ address })}
        />
        <TextField
          label={t('inventory.tools.holder')}
          placeholder={t('inventory.tools.holderExample')}
          savesOnLeaving
          value={tool.holder}
          schema={schemas.holder}
          save={(holder) => update({ holder })}
        />
        <WholeRow>
          <LongTextField
            label={t('inventory.tools.how')}
            description={t('inventory.tools.howHelp')}
            savesOnLeaving
            value={tool.access}
            schema={schemas.access}
            save={(access) => update({ access })}
          />
        </WholeRow>
        <DateField
          label={t('inventory.tools.expiresOn')}
          value={tool.expiresOn}
          schema={schemas.expiresOn}
          save={(expiresOn) => update({ expiresOn })}
        />
        <WholeRow>
          <CheckField
            label={t('inventory.tools.isTransferred')}
            value={tool.isTransferred}
            save={(isTransferred) => update({ isTransferred })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}
