import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formulas, type Formula } from '../../../shared/indicators/formulas.ts'
import { impactKinds, impactNatures, impactStatuses } from '../../../shared/synergies/impacts.contract.ts'
import { WholeRow } from '../../ui/Detail.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { useAutosave } from '../../ui/useAutosave.ts'
import type { PartProps } from './Definition.tsx'

const TYPED = 'typed'

/** How it is obtained: typed, or computed by one of the formulas; impacts say which. */
export const FormulaFields = ({ indicator, update }: PartProps) => {
  const { t } = useTranslation()
  const { formula, impactKind, impactNature, impactStatus } = indicator
  const field = useAutosave<Formula | null>({
    value: formula,
    isUndoable: true,
    save: (chosen) =>
      update({
        formula: chosen,
        // Which impacts, until others are chosen.
        ...(chosen === 'impact' && {
          impactKind: impactKind ?? impactKinds[0],
          impactNature: impactNature ?? impactNatures[0],
        }),
      }),
  })
  const { draft } = field
  return (
    <>
      <WholeRow>
        <Select
          label={t('indicators.formula')}
          description={
            draft === null
              ? t('indicators.countsTyped')
              : t('indicators.counts', { what: t(`indicators.formulaCounts.${draft}`) })
          }
          searchable
          allowDeselect={false}
          data={[
            { value: TYPED, label: t('indicators.typed') },
            ...formulas.map((value) => ({ value, label: t(`indicators.formulas.${value}`) })),
          ]}
          value={draft ?? TYPED}
          error={field.error}
          onChange={(chosen) => field.commit(formulas.find((known) => known === chosen) ?? null)}
        />
      </WholeRow>
      {formula === 'impact' ? (
        <>
          <SelectField
            label={t('indicators.impactKind')}
            value={impactKind}
            options={impactKinds.map((value) => ({ value, label: t(`enums.impactKind.${value}`) }))}
            save={(kind) => update({ impactKind: kind ?? impactKind })}
          />
          <SelectField
            label={t('indicators.impactNature')}
            value={impactNature}
            options={impactNatures.map((value) => ({ value, label: t(`enums.impactNature.${value}`) }))}
            save={(nature) => update({ impactNature: nature ?? impactNature })}
          />
          <SelectField
            label={t('indicators.impactStatus')}
            value={impactStatus ?? 'estimated'}
            options={impactStatuses.map((value) => ({
              value,
              label: value === 'estimated' ? t('indicators.anyStatus') : t(`enums.impactStatus.${value}`),
            }))}
            save={(status) => update({ impactStatus: status })}
          />
        </>
      ) : null}
    </>
  )
}
