import { ColorInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Initiative } from '../../../shared/initiative/initiative.contract.ts'
import { refusalOf, useAutosave } from '../../ui/useAutosave.ts'
import { contrastOnWhite } from './contrast.ts'
import classes from './IdentityPanel.module.css'

const ENOUGH = 4.5
// Dark enough for headings on white paper.
const proposed = ['#0B6E5F', '#1F5AA6', '#7A2E8E', '#A33B20', '#3D6B1F', '#4A4A4A']

interface AccentColourFieldProps {
  value: string
  save: (colour: string) => Promise<unknown>
}

/** The colour of headings in the Word documents, and whether it can be read on paper. */
export const AccentColourField = ({ value, save }: AccentColourFieldProps) => {
  const { t, i18n } = useTranslation()
  const field = useAutosave<string>({
    value,
    save,
    validate: (colour) => refusalOf(Initiative.shape.accentColour, colour),
  })
  const contrast = contrastOnWhite(field.draft)
  const ratio = contrast?.toLocaleString(i18n.language, { maximumFractionDigits: 1 }) ?? ''
  const isPoor = contrast !== null && contrast < ENOUGH
  return (
    <div>
      <ColorInput
        label={t('initiative.accentColour')}
        styles={{ wrapper: { width: 160 } }}
        value={field.draft}
        error={field.error}
        swatches={proposed}
        swatchesPerRow={6}
        format="hex"
        withEyeDropper={false}
        fixOnBlur={false}
        onChange={field.change}
        onFocus={field.onFocus}
        onBlur={field.onBlur}
      />
      {contrast === null ? null : (
        <p className={classes.contrast} data-poor={isPoor} role="status">
          {t(isPoor ? 'initiative.contrastPoor' : 'initiative.contrastGood', { ratio })}
        </p>
      )}
    </div>
  )
}
