import { useTranslation } from 'react-i18next'

export const DashboardPage = () => {
  const { t } = useTranslation()
  return <h2>{t('dashboard.title')}</h2>
}
