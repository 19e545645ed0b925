import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface MoreProps {
  href: string
  total: number
  shown: number
}

/** Where the rest of a list is; nothing when all of it is shown. */
export const More = ({ href, total, shown }: MoreProps) => {
  const { t } = useTranslation()
  if (total <= shown) return null
  return (
    <Anchor href={href} fz={13}>
      {t('today.more', { count: total })}
    </Anchor>
  )
}
