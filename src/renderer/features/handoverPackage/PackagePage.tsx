import { useTranslation } from 'react-i18next'

export const PackagePage = () => {
  const { t } = useTranslation()
  return <h2>{t('handoverPackage.title')}</h2>
}
