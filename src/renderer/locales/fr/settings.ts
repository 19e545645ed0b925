/** Réglages de ce poste, pas du dossier. */
export const settingsFr = {
  title: 'Réglages',
  intro: 'Ces réglages valent pour cet ordinateur et pour tous les dossiers.',
  look: 'Langue et apparence',
  language: 'Langue',
  theme: 'Apparence',
  themes: { system: 'Comme l’ordinateur', light: 'Claire', dark: 'Sombre' },
  officerName: 'Votre nom',
  officerNameHint: 'Il signe les modifications dans l’historique du dossier.',
  documentFolder: 'Dossier des documents',
  documentFolderHint: 'Proposé pour enregistrer les convocations et les comptes rendus.',
  documentFolderUnset: 'Celui du premier document enregistré',
  changeFolder: 'Changer…',
  attachmentLimit: 'Taille des pièces jointes',
  attachmentLimitHint:
    'Un fichier plus gros n’est pas gardé dans le dossier. De 1 à 200 Mo ; plus un dossier grossit, plus ses copies de sauvegarde prennent de place.',
  megabytes: 'Mo',
  backups: 'Sauvegardes automatiques',
  noBackup: 'Aucune copie pour l’instant.',
  backupsHint:
    'Avant chaque mise à jour du format, Relais garde une copie vérifiée du dossier. Pour une copie à un autre endroit (clé, lecteur réseau), utilisez « Enregistrer une copie de sauvegarde » dans le menu du dossier.',
}
