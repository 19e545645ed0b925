import { useTranslation } from 'react-i18next'

export const ReportsPage = () => {
  const { t } = useTranslation()
  return <h2>{t('reports.title')}</h2>
}
