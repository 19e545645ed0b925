import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { confidentialityLevels } from '../../../shared/confidentiality.ts'
import {
  Need,
  needIntensities,
  needKinds,
  needRecurrences,
  type NeedRow,
} from '../../../shared/needs/needs.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, DetailSection, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { TermPicker } from '../../ui/TermPicker.tsx'

const schemas = Need.shape

type Patch = Omit<Parameters<typeof rpc.needs.update>[0], 'id'>

/** What the company said, and how it is ordered. */
export const NeedFields = ({ need }: { need: NeedRow }) => {
  const { t } = useTranslation()
  const { data: themes = [] } = useQuery(orpc.vocabulary.themes.queryOptions())
  const update = (patch: Patch) => rpc.needs.update({ id: need.id, ...patch })
  return (
    <DetailSection title={t('needs.inTheirWords')}>
      <DetailFields>
        <WholeRow>
          <LongTextField
            label={t('needs.words')}
            isOneParagraph
            minRows={1}
            value={need.text}
            schema={schemas.text}
            save={(text) => update({ text })}
          />
        </WholeRow>
        <SelectField
          label={t('needs.kind')}
          value={need.kind}
          options={needKinds.map((value) => ({ value, label: t(`enums.needKind.${value}`) }))}
          // Without a cross to empty it, a kind is always chosen.
          save={(kind) => update({ kind: kind ?? need.kind })}
        />
        <SelectField
          label={t('needs.theme')}
          value={need.themeId}
          options={themes.map(({ id, name }) => ({ value: id, label: name }))}
          isClearable
          placeholder={t('needs.noTheme')}
          save={(themeId) => update({ themeId })}
        />
        <div id="need-term">
          <TermPicker
            label={t('needs.term')}
            description={t('needs.termHelp')}
            value={need.termId === null ? null : { id: need.termId, name: need.termName }}
            save={(termId) => update({ termId })}
          />
        </div>
        <DateField
          label={t('needs.statedOn')}
          value={need.statedOn}
          schema={schemas.statedOn}
          save={(statedOn) => update({ statedOn: statedOn ?? need.statedOn })}
        />
        <div id="need-intensity">
          <SelectField
            label={t('needs.intensity')}
            value={need.intensity}
            options={needIntensities.map((value) => ({ value, label: t(`enums.needIntensity.${value}`) }))}
            isClearable
            placeholder={t('needs.unknown')}
            save={(intensity) => update({ intensity })}
          />
        </div>
        <SelectField
          label={t('needs.recurrence')}
          value={need.recurrence}
          options={needRecurrences.map((value) => ({ value, label: t(`enums.needRecurrence.${value}`) }))}
          isClearable
          placeholder={t('needs.unknown')}
          save={(recurrence) => update({ recurrence })}
        />
        <SelectField
          label={t('chain.confidentiality')}
          description={t(`chain.confidentialityHelp.${need.confidentiality}`)}
          value={need.confidentiality}
          options={confidentialityLevels.map((value) => ({ value, label: t(`enums.confidentiality.${value}`) }))}
          save={(confidentiality) => update({ confidentiality: confidentiality ?? need.confidentiality })}
        />
        <WholeRow>
          <LongTextField
            label={t('needs.note')}
            value={need.note}
            schema={schemas.note}
            save={(note) => update({ note })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}
