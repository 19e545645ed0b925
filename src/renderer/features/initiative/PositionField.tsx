import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Zone } from '../../../shared/initiative/initiative.contract.ts'
import * as typography from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { rpc } from '../../rpc.ts'
import { useParsedField } from '../../ui/fields/useParsedField.ts'
import classes from './IdentityPanel.module.css'
import { lacksLongitude, parsePosition, type Position } from './position.ts'

const written = ({ latitude, longitude }: Position): string =>
  [latitude, longitude]
    .map((degrees) => typography.typedNumber(degrees, currentLocale()))
    .join(`${typography.NARROW}; `)

/** Where a zone is: a point in the middle of it, as a map gives it. */
export const PositionField = ({ zone }: { zone: Zone }) => {
  const { t } = useTranslation()
  const { id, name, latitude, longitude } = zone
  const field = useParsedField<Position>({
    value: latitude === null || longitude === null ? null : { latitude, longitude },
    save: (position) => rpc.initiative.updateZone({ id, ...(position ?? { latitude: null, longitude: null }) }),
    parse: parsePosition,
    format: written,
    isUnfinished: lacksLongitude,
  })
  return (
    <TextInput
      className={classes.position}
      aria-label={`${t('initiative.zonePosition')} (${name})`}
      placeholder={t('initiative.zonePositionExample')}
      value={field.draft}
      error={field.error}
      onChange={(event) => field.change(event.currentTarget.value)}
      onFocus={field.onFocus}
      onBlur={field.onBlur}
    />
  )
}
