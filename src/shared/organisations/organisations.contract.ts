import { oc } from '@orpc/contract'
import { z } from 'zod'
import { appErrors } from '../errors.ts'
import { CalendarDate, Change, Created, Id, LongText, Name, Page, ShortText, fieldError } from '../fields.ts'
import { isNaf, isSiret, normaliseNaf, normaliseSiret } from './organisations.rules.ts'

/** What the organisation is. */
export const organisationKinds = [
  'company',
  'localAuthority',
  'publicBody',
  'chamber',
  'association',
  'consultancy',
  'other',
] as const
/** What it does in the démarche; one organisation can have several roles. */
export const organisationRoles = [
  'carrier',
  'coCarrier',
  'consultancy',
  'partner',
  'funder',
  'company',
  'association',
] as const

/** Empty, or a SIRET that passes INSEE's check. Spaces are taken out. */
export const Siret = z
  .string()
  .transform(normaliseSiret)
  .refine((siret) => siret === '' || isSiret(siret), fieldError('siret'))
/** Empty, or a NAF code such as 46.23Z. */
export const Naf = z
  .string()
  .transform(normaliseNaf)
  .refine((code) => code === '' || isNaf(code), fieldError('naf'))

const Email = z.union([z.literal(''), z.email(fieldError('email'))])

/** A person seen in a professional role: the function is what must be known, the name need not. */
export const Contact = z.object({
  id: Id,
  organisationId: Id,
  jobTitle: Name,
  firstName: ShortText,
  lastName: ShortText,
  email: Email,
  phone: ShortText,
  isMain: z.boolean(),
  /** When the person was told that the démarche keeps these data (RGPD art. 13 and 14). */
  informedOn: CalendarDate.nullable(),
  note: LongText,
})
export type Contact = z.infer<typeof Contact>

export const Organisation = z.object({
  id: Id,
  name: Name,
  /** How it is called every day (« Grand Cahors »), in lists and beside people; empty: the name itself. */
  shortName: ShortText,
  kind: z.enum(organisationKinds),
  roles: z.array(z.enum(organisationRoles)),
  zoneId: Id.nullable(),
  siret: Siret,
  naf: Naf,
  headcount: z
    .int(fieldError('integer'))
    .min(0, fieldError('integer'))
    .max(10_000_000, fieldError('integer'))
    .nullable(),
  activity: ShortText,
  address: LongText,
  website: ShortText,
  note: LongText,
})
export type Organisation = z.infer<typeof Organisation>

export const OrganisationRow = Organisation.pick({ id: true, name: true, kind: true, roles: true }).extend({
  zoneName: z.string(),
  contactCount: z.int(),
})
export type OrganisationRow = z.infer<typeof OrganisationRow>

export const OrganisationDetail = Organisation.extend({
  /** The main contact first, then by name. */
  contacts: z.array(Contact),
})
export type OrganisationDetail = z.infer<typeof OrganisationDetail>

/** Someone or some organisation that can be put in charge: an organisation, or one of its contacts. */
export const Party = z.object({ organisationId: Id.nullable(), contactId: Id.nullable() })
export type Party = z.infer<typeof Party>
/** A party with the words that name it: « Chargé de mission EIT (Grand Cahors) ». */
export const PartyView = Party.extend({ label: z.string() })
export type PartyView = z.infer<typeof PartyView>

const base = oc.errors(appErrors)

export const organisationsContract = {
  /** By name. `search` ignores case and accents and looks in names, activities and contacts. */
  list: base
    .input(
      Page.extend({
        search: z.string().default(''),
        role: z.enum(organisationRoles).nullable().default(null),
        zoneId: Id.nullable().default(null),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(OrganisationRow) })),
  /** What an organisation is, with its contacts; its seats are `committees.ofOrganisation`. */
  get: base.input(z.object({ id: Id })).output(OrganisationDetail),
  create: base.input(Organisation.omit({ id: true }).partial().required({ name: true })).output(Created),
  update: base.input(Organisation.partial().required({ id: true })).output(Change),
  /** IN_USE while a body, a meeting, a decision or an action names it. Its contacts go with it. */
  remove: base.input(z.object({ id: Id })).output(Change),
  /** One contact at most is the main one: naming another takes the mark from the former. */
  addContact: base
    .input(Contact.omit({ id: true }).partial().required({ organisationId: true, jobTitle: true }))
    .output(Created),
  updateContact: base.input(Contact.omit({ organisationId: true }).partial().required({ id: true })).output(Change),
  /** IN_USE while a body, a meeting, a decision or an action names the contact. */
  removeContact: base.input(z.object({ id: Id })).output(Change),
  /** For pickers: contacts and organisations whose label matches, contacts first within each organisation. */
  parties: base
    .input(
      z.object({
        search: z.string().default(''),
        only: z.enum(['any', 'contacts', 'organisations']).default('any'),
        limit: z.int().min(1).max(50).default(20),
      }),
    )
    .output(z.array(PartyView)),
}
