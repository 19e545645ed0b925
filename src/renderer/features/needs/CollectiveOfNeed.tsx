import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { NeedRow } from '../../../shared/needs/needs.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailSection } from '../../ui/Detail.tsx'
import { hrefInNeeds } from '../../ui/places.ts'
import { useAct } from '../../ui/useAct.ts'
import { CollectiveInput } from './CollectiveInput.tsx'

/** The collective need that one company’s need is part of. */
export const CollectiveOfNeed = ({ need }: { need: NeedRow }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const { id, collectiveNeedId } = need
  const ids = [id]
  return (
    <DetailSection
      title={t('needs.collectiveNeed')}
      action={
        collectiveNeedId === null ? null : (
          <Anchor href={hrefInNeeds('collective', collectiveNeedId)} fz={13}>
            {t('needs.openCollective')}
          </Anchor>
        )
      }
    >
      <CollectiveInput
        hideLabel
        label={t('needs.collectiveNeed')}
        placeholder={t('needs.noCollective')}
        noneLabel={collectiveNeedId === null ? undefined : t('needs.takeOut')}
        value={collectiveNeedId}
        disabled={isActing}
        onChoose={(chosen) => void act(() => rpc.needs.group({ ids, collectiveNeedId: chosen }))}
        onCreate={(name) => void act(() => rpc.needs.addCollective({ name, needIds: ids }))}
      />
    </DetailSection>
  )
}
