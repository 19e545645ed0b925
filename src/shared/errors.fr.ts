import type { ErrorCode } from './errors.ts'

/** Read on screen and on the command line. What happened, what it means for the work, what to do. `unexpected` and `disconnected` are the page’s own. */
export const errorsFr = {
  INVALID_INPUT: 'Une valeur n’a pas été acceptée : elle n’est pas enregistrée. Corrigez-la, puis recommencez.',
  NOT_FOUND: 'Cet élément n’existe plus dans le dossier : il a sans doute été supprimé. Revenez à la liste.',
  NO_DOSSIER: 'Aucun dossier n’est ouvert. Ouvrez-en un pour continuer.',
  FILE_NOT_FOUND:
    'Le fichier {{path}} est introuvable : il a été déplacé, renommé ou supprimé. Ouvrez-le depuis son nouvel emplacement.',
  FILE_EXISTS: 'Un fichier porte déjà ce nom : {{path}}. Rien n’a été écrit. Choisissez un autre nom.',
  FILE_FORBIDDEN:
    'Impossible de lire ou d’écrire ici : {{path}}. Si le document est ouvert dans Word, fermez-le ; sinon, choisissez un autre dossier ou demandez l’accès.',
  DISK_FULL:
    'Le disque est plein : ce qui vient d’être demandé n’est pas enregistré, ce qui l’était déjà le reste. Libérez de la place, puis réessayez.',
  DISK_FAILED:
    'Le disque n’a pas répondu correctement pour {{path}}. Vérifiez la connexion au lecteur, puis réessayez.',
  CANNOT_OPEN_FILE:
    'Le fichier est enregistré mais aucune application n’a pu l’ouvrir : {{path}}. Ouvrez-le depuis l’explorateur de fichiers.',
  DOSSIER_EMPTY: 'Ce fichier est vide : {{path}}. Il n’a pas été modifié. Ouvrez une copie de sauvegarde.',
  DOSSIER_FOREIGN:
    'Ce fichier n’est pas un dossier Relais : {{path}}. Il n’a pas été modifié. Choisissez un fichier .relais.',
  DOSSIER_NEWER:
    'Ce dossier a été enregistré par une version plus récente de Relais : {{path}}. Il n’a pas été modifié. Mettez Relais à jour pour l’ouvrir.',
  DOSSIER_DAMAGED:
    'Ce dossier est endommagé : {{path}}. Il n’a pas été modifié. Ouvrez la dernière copie de sauvegarde.',
  DOSSIER_LOCKED: 'Ce dossier est déjà ouvert ailleurs ({{holder}}). Fermez-le là-bas, puis rouvrez-le ici.',
  IN_USE: 'Impossible de supprimer : cet élément sert encore ({{usedBy}}). Retirez-le d’abord de là.',
  SEAT_NOTED:
    'Les présences de ce siège ont déjà été notées ({{usedBy}}) : un autre titulaire y prendrait la place du premier. Mettez fin à ce siège, puis ajoutez-en un autre.',
  NOT_READY: 'Il manque quelque chose avant cette étape : {{missing}}.',
  FROZEN: 'Ce contenu est figé : le compte rendu est validé, ou la campagne close. Il faut d’abord le rouvrir.',
  NOT_LATEST_FROZEN: 'Seul le dernier compte rendu validé de l’instance peut être rouvert : {{latest}}.',
  NUMBER_TAKEN: 'Une réunion de cette instance porte déjà le numéro {{number}} en {{year}}. Choisissez-en un autre.',
  NUMBER_FIXED: 'Ce numéro ne change plus : des réunions, décisions ou actions le portent déjà.',
  CONFIDENTIAL:
    'Cette synergie est confidentielle : sa fiche n’est pas faite pour les partenaires. Générez la fiche interne, ou changez d’abord le niveau de confidentialité de la synergie.',
  FILE_TOO_LARGE:
    'Ce fichier est trop gros pour être gardé dans le dossier : {{path}}. La limite est dans Réglages ; rangez-le ailleurs et notez où il est.',
  PACKAGE_FOREIGN:
    'Ce fichier n’est pas un paquet de passation de Relais, ou il vient d’une version plus récente : {{path}}. Rien n’a été ouvert.',
  PACKAGE_LOCKED:
    'Ce paquet est protégé : {{path}}. La phrase secrète manque, ou ce n’est pas la bonne. Sans cette phrase, personne ne pourra l’ouvrir.',
  PACKAGE_ALTERED:
    'Ce paquet n’est pas celui qui a été remis : des fichiers manquent ou ont changé ({{path}}). Demandez-le de nouveau.',
  CANNOT_UNDO: 'Cette modification ne peut plus être annulée : d’autres sont venues s’y ajouter depuis.',
  unexpected:
    'Quelque chose d’imprévu s’est produit : ce qui vient d’être demandé n’est pas fait. Réessayez ; si cela persiste, rouvrez le dossier.',
  disconnected: 'La liaison avec le dossier est coupée : rien n’est enregistré pour l’instant.',
} satisfies Record<ErrorCode | 'unexpected' | 'disconnected', string>
