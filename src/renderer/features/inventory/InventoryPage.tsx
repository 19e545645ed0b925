import { useTranslation } from 'react-i18next'

export const InventoryPage = () => {
  const { t } = useTranslation()
  return <h2>{t('inventory.title')}</h2>
}
