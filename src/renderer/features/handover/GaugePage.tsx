import { useTranslation } from 'react-i18next'

export const GaugePage = () => {
  const { t } = useTranslation()
  return <h2>{t('handover.title')}</h2>
}
