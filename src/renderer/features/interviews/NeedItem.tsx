import { useTranslation } from 'react-i18next'
import {
  Need,
  needIntensities,
  needKinds,
  needRecurrences,
  type NeedRow,
} from '../../../shared/needs/needs.contract.ts'
import type { Theme } from '../../../shared/vocabulary/vocabulary.contract.ts'
import { rpc } from '../../rpc.ts'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { hrefInNeeds } from '../../ui/places.ts'
import { TermPicker } from '../../ui/TermPicker.tsx'
import { HarvestItem } from './HarvestItem.tsx'
import classes from './notes.module.css'

interface NeedItemProps {
  need: NeedRow
  themes: readonly Theme[]
  isOpen: boolean
  onToggle: () => void
}

type Patch = Omit<Parameters<typeof rpc.needs.update>[0], 'id'>

/** A need or an offer of this interview, completed while the company speaks. */
export const NeedItem = ({ need, themes, isOpen, onToggle }: NeedItemProps) => {
  const { t } = useTranslation()
  const { id, kind } = need
  const update = (patch: Patch) => rpc.needs.update({ id, ...patch })
  return (
    <HarvestItem
      words={need.text}
      kind={t(`enums.needKind.${kind}`)}
      known={need.themeName}
      source={need}
      href={hrefInNeeds('needs', id)}
      isOpen={isOpen}
      onToggle={onToggle}
      onRemove={() => rpc.needs.remove({ id })}
    >
      <LongTextField
        className={classes.whole}
        label={t('interviews.harvest.text')}
        isOneParagraph
        minRows={1}
        value={need.text}
        schema={Need.shape.text}
        save={(text) => update({ text })}
      />
      <SelectField
        label={t('interviews.harvest.intensity')}
        value={need.intensity}
        options={needIntensities.map((value) => ({ value, label: t(`enums.needIntensity.${value}`) }))}
        isClearable
        save={(intensity) => update({ intensity })}
      />
      <SelectField
        label={t('interviews.harvest.recurrence')}
        value={need.recurrence}
        options={needRecurrences.map((value) => ({ value, label: t(`enums.needRecurrence.${value}`) }))}
        isClearable
        save={(recurrence) => update({ recurrence })}
      />
      <SelectField
        label={t('interviews.harvest.theme')}
        value={need.themeId}
        options={themes.map((theme) => ({ value: theme.id, label: theme.name }))}
        isClearable
        placeholder={t('interviews.harvest.noTheme')}
        save={(themeId) => update({ themeId })}
      />
      <TermPicker
        label={t('interviews.harvest.term')}
        value={need.termId === null ? null : { id: need.termId, name: need.termName }}
        save={(termId) => update({ termId })}
      />
      <SelectField
        label={t('interviews.harvest.kind')}
        value={kind}
        options={needKinds.map((value) => ({ value, label: t(`enums.needKind.${value}`) }))}
        // Without a cross to empty it, a kind is always chosen.
        save={(next) => update({ kind: next ?? kind })}
      />
    </HarvestItem>
  )
}
