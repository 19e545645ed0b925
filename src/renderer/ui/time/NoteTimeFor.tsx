import { ActionIcon, Tooltip } from '@mantine/core'
import { IconClockPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RecordChoice } from '../RecordInput.tsx'
import { openTimeEntry } from './asked.ts'

/** The quick entry of time, from the page of what it is noted for: `aboutMeeting`, `aboutCompany`. */
export const NoteTimeFor = ({ about }: { about: RecordChoice }) => {
  const { t } = useTranslation()
  const label = t('timeLog.noteTimeFor', { name: about.label })
  return (
    <Tooltip label={label}>
      <ActionIcon size={32} aria-label={label} aria-haspopup="dialog" onClick={() => openTimeEntry({ about })}>
        <IconClockPlus size={18} />
      </ActionIcon>
    </Tooltip>
  )
}
