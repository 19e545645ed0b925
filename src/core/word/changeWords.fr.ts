import type { SheetAudience } from '../../shared/confidentiality.ts'

/** The words of the document that tells what changed; its sentences are those of the screen. */
export const changeWordsFr = {
  title: 'Ce qui a changé',
  period: (from: string, to: string) => (from === to ? `Le ${from}` : `Du ${from} au ${to}`),
  periodLabel: 'Période',
  edited: 'Établi le',
  count: 'Changements',
  audiences: { office: 'Document interne', partners: 'Document pour les partenaires' } satisfies Record<
    SheetAudience,
    string
  >,
  partnersNotice:
    'Ce document est fait pour les partenaires de la démarche : ce qui est confidentiel n’y figure pas, et les noms qui ne peuvent être donnés y sont remplacés par […].',
  empty: 'Rien n’a changé sur cette période.',
}

export type ChangeDocumentWords = typeof changeWordsFr
