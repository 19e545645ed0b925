import type { FieldErrorKey } from '../../../shared/fields.ts'

/** The sentence beside a refused field: what and why. */
export const fieldErrorsFr = {
  required: 'Ce champ ne peut pas rester vide : la dernière valeur enregistrée est conservée.',
  tooLong: 'Le texte est trop long pour ce champ : raccourcissez-le, rien n’est coupé.',
  date: 'Cette date n’existe pas. Écrivez-la jour/mois/année, par exemple 07/02/2023.',
  time: 'Cette heure n’existe pas. Écrivez-la par exemple 9h30 ou 14:00.',
  email: 'Cette adresse n’est pas complète. Exemple : prenom.nom@exemple.fr.',
  siret: 'Ce numéro SIRET n’est pas valable : il faut 14 chiffres et une clé juste. Vérifiez-le chiffre par chiffre.',
  naf: 'Ce code NAF n’est pas valable : quatre chiffres et une lettre, par exemple 46.23Z.',
  integer: 'Un nombre entier, positif ou nul, est attendu ici.',
  atLeastOne: 'Un nombre entier, au moins 1, est attendu ici.',
  days: 'Un nombre de jours entier, de 0 à 90, est attendu ici.',
  minutes: 'Une durée en minutes, de 0 à 1440, est attendue ici.',
  code: 'Le sigle s’écrit en capitales, chiffres et tirets, par exemple COPIL.',
  codeTaken: 'Une autre instance porte déjà ce sigle.',
  contactElsewhere: 'Ce contact n’est pas de cet organisme.',
  colour: 'Une couleur s’écrit # suivi de six chiffres ou lettres de A à F, par exemple #0B6E5F.',
  datesReversed: 'La date de fin précède la date de début.',
  timesReversed: 'L’heure de fin précède l’heure de début.',
  tooLarge: 'C’est trop grand pour ce champ.',
  imageType: 'Seules les images PNG et JPEG sont acceptées, jusqu’à 2 Mo.',
} satisfies Record<FieldErrorKey, string>
