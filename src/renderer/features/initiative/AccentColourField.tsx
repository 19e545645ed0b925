import { ActionIcon, ColorPicker, ColorSwatch, Popover, TextInput } from '@mantine/core'
import { IconPalette } from '@tabler/icons-react'
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
      <TextInput
        label={t('initiative.accentColour')}
        styles={{ wrapper: { width: 160 } }}
        value={field.draft}
        error={field.error}
        leftSection={<ColorSwatch color={contrast === null ? 'transparent' : field.draft} size={16} />}
        rightSection={<Palette colour={field.draft} onPick={field.change} onLeave={field.onBlur} />}
        onChange={(event) => field.change(event.currentTarget.value)}
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

interface PaletteProps {
  colour: string
  onPick: (colour: string) => void
  onLeave: () => void
}

const Palette = ({ colour, onPick, onLeave }: PaletteProps) => {
  const { t } = useTranslation()
  return (
    <Popover position="bottom-start" trapFocus returnFocus onClose={onLeave}>
      <Popover.Target>
        <ActionIcon aria-label={t('initiative.palette')} size={24}>
          <IconPalette size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('initiative.palette')}>
        <ColorPicker
          value={colour}
          format="hex"
          swatches={proposed}
          swatchesPerRow={6}
          saturationLabel={t('initiative.saturation')}
          hueLabel={t('initiative.hue')}
          onChange={onPick}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
