import { useTranslation } from 'react-i18next'

export const OutreachPage = () => {
  const { t } = useTranslation()
  return <h2>{t('outreach.title')}</h2>
}
