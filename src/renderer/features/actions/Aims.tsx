import { useTranslation } from 'react-i18next'
import { ActionSheet } from '../../../shared/actions/actions.contract.ts'
import { DetailFields, DetailSection } from '../../ui/Detail.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { LinkedIndicators } from './LinkedIndicators.tsx'
import type { PartProps } from './SheetTab.tsx'

const texts = ['objectives', 'expectedResults', 'indicators'] as const

/** What it is for, what it should bring and how that is seen. */
export const Aims = ({ action, update }: PartProps) => {
  const { t } = useTranslation()
  return (
    <DetailSection title={t('actions.aims')}>
      <DetailFields>
        {texts.map((key) => (
          <LongTextField
            key={key}
            label={t(`actions.${key}`)}
            value={action[key]}
            schema={ActionSheet.shape[key]}
            save={(text) => update({ [key]: text })}
          />
        ))}
      </DetailFields>
      <LinkedIndicators actionId={action.id} />
    </DetailSection>
  )
}
