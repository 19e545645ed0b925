import { partNames } from '../../../shared/handover/handover.words.ts'
import type { Audience } from '../../../shared/confidentiality.ts'
import type { HandoverPart } from '../../../shared/handover/handover.contract.ts'
import { gaugeFr } from './handoverGauge.ts'

/** Passation. */
export const handoverFr = {
  title: 'Passation',
  tabs: {
    skills: 'Compétences',
    inventory: 'Inventaire',
    gauge: 'Jauge',
    dossier: 'Dossier de passation',
    package: 'Remise',
  },
  handovers: {
    title: 'Passations',
    add: 'Nouvelle passation',
    empty:
      'Une passation dit qui quitte le poste, qui le reprend et quand\u202f; son dossier s’écrit depuis ce que le vôtre contient. Créez la première.',
    invitationFirst: 'La passation s’affichera ici\u202f: ses personnes, ses documents et sa réception.',
    invitation: 'Choisissez une passation dans la liste.',
    proposedName: 'Passation',
    name: 'Nom de la passation',
    date: 'Date de la passation',
    dateHelp: 'Le jour où le poste change de mains\u202f: la fin du marché, un départ.',
    dateNeeded: 'Une date est attendue ici, par exemple 31/12/2026.',
    more: 'Autres actions sur «\u00a0{{name}}\u00a0»',
    remove: 'Supprimer la passation',
    removed: 'Passation «\u00a0{{name}}\u00a0» supprimée.',
    identity: 'Qui, quand, pour qui',
    version: 'Version',
    people: {
      outgoing: 'Personne qui quitte le poste',
      incoming: 'Personne qui le reprend',
      hierarchy: 'Hiérarchie',
    },
    state: {
      accepted: 'Réceptionné',
      withReserves: 'Réceptionné avec réserves',
      awaited: 'À réceptionner',
    },
    audience: {
      label: 'Lecteurs du dossier',
      office: 'Le bureau de projet',
      partners: 'Les partenaires',
      public: 'Tout le monde',
      officeHelp: 'Rien n’est caché\u202f: à réserver au bureau de projet et à sa hiérarchie.',
      partnersHelp: 'Ce qui est confidentiel n’y figure pas, ni les coordonnées des contacts des entreprises.',
      publicHelp: 'Seul ce qui est public y figure.',
    } satisfies Record<Audience | 'label' | `${Audience}Help`, string>,
    toKnow: 'Ce qu’il faut savoir',
    toKnowHelp:
      'Ce que vous seul pouvez dire et qu’aucune fiche ne contient. Cela figure sur la fiche et dans la partie «\u00a0Identité de la démarche\u00a0», jamais dans leur version publique.',
    documents: {
      title: 'Documents',
      handoverDossier: {
        name: 'Dossier de passation',
        words:
          'Les parties choisies plus bas, dans leur ordre, avec sommaire, graphiques et formulaire de réception à signer.',
      },
      handoverSheet: {
        name: 'Fiche de passation',
        words: 'L’essentiel en deux pages, à lire avant le premier rendez-vous.',
      },
      hundredDays: {
        name: 'Les 100 jours',
        words: 'Ce qui attend la personne qui arrive dans les cent jours qui suivent la date de la passation.',
      },
    },
    parts: {
      title: 'Parties du dossier',
      help: 'Décochez ce qui n’a pas à y figurer. Glissez une partie, ou Alt + ↑ ↓, pour la changer de place.',
      oneStays: 'Le dossier garde au moins une partie\u202f: cochez-en une autre avant de retirer celle-ci.',
      usualOrder: 'Remettre l’ordre habituel',
      leftOut: 'Laissées de côté',
      names: partNames.fr,
      holds: {
        identity: 'Démarche, prestataire, personnes, date, version',
        activities: 'Niveau atteint, étapes du relais, courbe d’autonomie',
        matters: 'Dernier échange, prochaine étape, échéance, blocage',
        companies: 'Relation, engagements pris, qui a présenté qui',
        governance: 'Composition des instances, réunions tenues et à venir',
        deadlines: 'Ce qui a une date, dans l’ordre',
        methods: 'Grille d’entretien, modèles, façons de faire',
        deliverables: 'Format, propriété, ce qui manque',
        tools: 'Qui donne l’accès et comment, jamais un mot de passe',
        funding: 'Budget, contrats, ce que les financeurs attendent',
        indicators: 'Dernières valeurs et leurs sources',
        risks: 'Ce qui accélère, ce qui freine, ce qui reste sans réponse',
        reception: 'Liste à cocher, réserves, trois signatures, copies',
      } satisfies Record<HandoverPart, string>,
    },
    reception: {
      title: 'Réception',
      isAccepted: 'Le dossier est réceptionné',
      acceptedOn: 'Réceptionné le',
      reserves: 'Réserves',
      reservesHelp: 'Ce que la personne qui arrive n’a pas reçu ou n’accepte pas en l’état.',
      copies: 'Copies à',
      copiesExample: 'Ex.\u202f: direction générale, financeur, archives',
    },
  },
  gauge: gaugeFr,
}
