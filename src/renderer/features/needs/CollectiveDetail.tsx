import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CollectiveNeed, type CollectiveNeedRow } from '../../../shared/needs/needs.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { SynergiesOf } from '../../ui/chain/SynergiesOf.tsx'
import { Detail, DetailFields, DetailNote, DetailSection, RemoveMenu, WholeRow } from '../../ui/Detail.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField, TitleField } from '../../ui/fields/TextField.tsx'
import { useAct } from '../../ui/useAct.ts'
import { NeedsOfCollective } from './NeedsOfCollective.tsx'

interface CollectiveDetailProps {
  id: string
  /** Just added: the focus goes to its name. */
  isNew: boolean
  onRemoved: () => void
}

/** One collective need: what it is, whose needs it gathers, which synergies answer it. */
export const CollectiveDetail = ({ id, isNew, onRemoved }: CollectiveDetailProps) => {
  const { t } = useTranslation()
  const { data: all } = useQuery(orpc.needs.collective.queryOptions())
  if (!all) return null
  const collective = all.find((one) => one.id === id)
  if (!collective) {
    return <DetailNote>{t('needs.collective.gone')}</DetailNote>
  }
  return <CollectiveSheet collective={collective} isNew={isNew} onRemoved={onRemoved} />
}

const schemas = CollectiveNeed.shape

interface CollectiveSheetProps {
  collective: CollectiveNeedRow
  isNew: boolean
  onRemoved: () => void
}

const CollectiveSheet = ({ collective, isNew, onRemoved }: CollectiveSheetProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data: themes = [] } = useQuery(orpc.vocabulary.themes.queryOptions())
  const { id, name } = collective
  const remove = async () => {
    if (await act(() => rpc.needs.removeCollective({ id }), t('needs.collective.removed', { name }))) onRemoved()
  }
  return (
    <Detail
      title={
        <TitleField
          label={t('needs.collective.name')}
          value={name}
          schema={schemas.name}
          autoFocus={isNew}
          save={(next) => rpc.needs.updateCollective({ id, name: next })}
        />
      }
      menu={
        <RemoveMenu
          label={t('needs.collective.more', { name })}
          remove={t('needs.collective.remove')}
          onRemove={() => void remove()}
        />
      }
    >
      <DetailSection title={t('needs.collective.what')}>
        <DetailFields>
          <WholeRow>
            <LongTextField
              label={t('needs.collective.description')}
              value={collective.description}
              schema={schemas.description}
              save={(description) => rpc.needs.updateCollective({ id, description })}
            />
          </WholeRow>
          <SelectField
            label={t('needs.theme')}
            value={collective.themeId}
            options={themes.map((theme) => ({ value: theme.id, label: theme.name }))}
            isClearable
            placeholder={t('needs.noTheme')}
            save={(themeId) => rpc.needs.updateCollective({ id, themeId })}
          />
        </DetailFields>
      </DetailSection>
      <NeedsOfCollective collective={collective} />
      <SynergiesOf
        of={{ collectiveNeedId: id }}
        create={() => rpc.synergies.create({ name, collectiveNeedId: id, form: 'collective' })}
        empty={t('needs.collective.noSynergy')}
      />
    </Detail>
  )
}
