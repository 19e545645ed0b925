import { useTranslation } from 'react-i18next'
import type { Lesson } from '../../../shared/inventory/inventory.contract.ts'
import { asksForAnswer } from '../../../shared/inventory/inventory.rules.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'

/** Whether a risk or a question is still open; nothing for what was only learned. */
export const LessonState = ({ lesson: { kind, isClosed } }: { lesson: Lesson }) => {
  const { t } = useTranslation()
  if (isClosed) return <StatusBadge tone="done" word={t('inventory.lessons.closed')} />
  return asksForAnswer(kind) ? <StatusBadge tone="soon" word={t('inventory.lessons.open')} /> : null
}
