import { useTranslation } from 'react-i18next'

export const HandoversPage = () => {
  const { t } = useTranslation()
  return <h2>{t('handover.title')}</h2>
}
