import { useTranslation } from 'react-i18next'
import { Item, itemKinds } from '../../../shared/questionnaire/questionnaire.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, WholeRow } from '../../ui/Detail.tsx'
import { CheckField } from '../../ui/fields/CheckField.tsx'
import { NumberField } from '../../ui/fields/NumberField.tsx'
import { QuantityField } from '../../ui/fields/QuantityField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField, TextField } from '../../ui/fields/TextField.tsx'
import classes from './questionnaire.module.css'

const schemas = Item.shape

type Patch = Omit<Parameters<typeof rpc.questionnaire.updateItem>[0], 'id'>

/** How an item is answered, and what helps to answer it. */
export const ItemFields = ({ item }: { item: Item }) => {
  const { t } = useTranslation()
  const { id, label, kind } = item
  const update = (patch: Patch) => rpc.questionnaire.updateItem({ id, ...patch })
  return (
    <div className={classes.itemFields} role="group" aria-label={t('questionnaire.item.settings', { label })}>
      <DetailFields>
        <SelectField
          label={t('questionnaire.kind')}
          value={kind}
          options={itemKinds.map((value) => ({ value, label: t(`questionnaire.kinds.${value}`) }))}
          // Without a cross to empty it, a kind is always chosen.
          save={(next) => update({ kind: next ?? kind })}
        />
        <BestFields item={item} update={update} />
        <WholeRow>
          <LongTextField
            label={t('questionnaire.help')}
            description={t('questionnaire.helpHelp')}
            value={item.help}
            schema={schemas.help}
            save={(help) => update({ help })}
          />
        </WholeRow>
        <WholeRow>
          <CheckField
            label={t('questionnaire.requiredLong')}
            value={item.isRequired}
            save={(isRequired) => update({ isRequired })}
          />
        </WholeRow>
      </DetailFields>
    </div>
  )
}

/** What has full marks; of a number, its unit too. */
const BestFields = ({ item, update }: { item: Item; update: (patch: Patch) => Promise<unknown> }) => {
  const { t } = useTranslation()
  if (item.kind === 'scale')
    return (
      <NumberField
        key="top"
        label={t('questionnaire.top')}
        description={t('questionnaire.topHelp')}
        value={item.best}
        save={(best) => update({ best })}
      />
    )
  if (item.kind !== 'number') return null
  return (
    <>
      <TextField
        label={t('questionnaire.unit')}
        placeholder={t('questionnaire.unitExample')}
        value={item.unit}
        schema={schemas.unit}
        save={(unit) => update({ unit })}
      />
      <QuantityField
        key="best"
        label={t('questionnaire.best')}
        description={t('questionnaire.bestHelp')}
        value={item.best}
        schema={schemas.best}
        save={(best) => update({ best })}
      />
    </>
  )
}
