import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Settings } from '../../../shared/settings/settings.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { chooseFile } from '../../ui/chooseFile.ts'
import { NumberField } from '../../ui/fields/NumberField.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { LanguageAndTheme } from '../../ui/LanguageAndTheme.tsx'
import { FieldRow, Fields, Page } from '../../ui/Page.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './SettingsPage.module.css'

/** What belongs to this computer and not to a dossier. */
export const SettingsPage = () => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data: settings } = useQuery(orpc.settings.get.queryOptions())
  if (!settings) return null
  const changeFolder = async () => {
    const folder = await chooseFile({
      act: 'open',
      kind: 'folder',
      title: t('settings.documentFolder'),
      folder: settings.documentFolder,
    })
    if (folder) await act(() => rpc.settings.update({ documentFolder: folder.path }))
  }
  return (
    <Page title={t('settings.title')} intro={t('settings.intro')}>
      <Fields title={t('settings.look')}>
        <FieldRow>
          <LanguageAndTheme settings={settings} />
        </FieldRow>
      </Fields>
      <Fields title={t('settings.officerName')} description={t('settings.officerNameHint')}>
        <TextField
          label={t('settings.officerName')}
          className={classes.name}
          value={settings.officerName}
          schema={Settings.shape.officerName}
          save={(officerName) => rpc.settings.update({ officerName })}
        />
      </Fields>
      <Fields title={t('settings.documentFolder')} description={t('settings.documentFolderHint')}>
        <div className={classes.folder}>
          <span className={classes.path}>
            {settings.documentFolder === '' ? t('settings.documentFolderUnset') : settings.documentFolder}
          </span>
          <Button onClick={() => void changeFolder()}>{t('settings.changeFolder')}</Button>
        </div>
      </Fields>
      <Fields title={t('settings.attachmentLimit')} description={t('settings.attachmentLimitHint')}>
        <NumberField
          label={t('settings.attachmentLimit')}
          unit={t('settings.megabytes')}
          value={settings.attachmentLimitMb}
          schema={Settings.shape.attachmentLimitMb}
          save={(limit) => rpc.settings.update({ attachmentLimitMb: limit ?? settings.attachmentLimitMb })}
        />
      </Fields>
      <Fields title={t('settings.backups')} description={t('settings.backupsHint')}>
        <BackupFolder />
      </Fields>
    </Page>
  )
}

const BackupFolder = () => {
  const { t } = useTranslation()
  const { data: folder } = useQuery(orpc.files.list.queryOptions({ input: { path: '', kind: 'folder' } }))
  const backups = folder?.places.find(({ key }) => key === 'backups')
  return <span className={classes.path}>{backups ? backups.path : t('settings.noBackup')}</span>
}
