import { useTranslation } from 'react-i18next'

export const ChangesPage = () => {
  const { t } = useTranslation()
  return <h2>{t('changes.title')}</h2>
}
