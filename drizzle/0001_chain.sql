CREATE TABLE `company_relation` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`confidentiality` text DEFAULT 'partners' NOT NULL,
	`is_association_member` integer DEFAULT false NOT NULL,
	`referent_id` text,
	`next_step` text DEFAULT '' NOT NULL,
	`next_step_on` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`referent_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `company_relation_organisation` ON `company_relation` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `company_relation_referent` ON `company_relation` (`referent_id`);--> statement-breakpoint
CREATE INDEX `company_relation_next` ON `company_relation` (`next_step_on`);--> statement-breakpoint
CREATE TABLE `company_step` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`step` text NOT NULL,
	`date` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `company_step_organisation` ON `company_step` (`organisation_id`,`date`);--> statement-breakpoint
CREATE TABLE `spoken_note` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `spoken_note_organisation` ON `spoken_note` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `exchange` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`contact_id` text,
	`date` text NOT NULL,
	`kind` text NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `exchange_organisation` ON `exchange` (`organisation_id`,`date`);--> statement-breakpoint
CREATE INDEX `exchange_contact` ON `exchange` (`contact_id`);--> statement-breakpoint
CREATE TABLE `flow` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`direction` text NOT NULL,
	`label` text NOT NULL,
	`stated_on` text NOT NULL,
	`term_id` text,
	`quantity` real,
	`unit` text,
	`period` text,
	`form` text,
	`counterpart` text DEFAULT '' NOT NULL,
	`yearly_cost_cents` integer,
	`constraints` text DEFAULT '' NOT NULL,
	`confidentiality` text DEFAULT 'confidential' NOT NULL,
	`sharing_agreed_on` text,
	`interview_id` text,
	`question_id` text,
	`quotation` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`term_id`) REFERENCES `term`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`interview_id`) REFERENCES `interview`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`question_id`) REFERENCES `interview_question`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `flow_organisation` ON `flow` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `flow_term` ON `flow` (`term_id`,`direction`);--> statement-breakpoint
CREATE INDEX `flow_interview` ON `flow` (`interview_id`);--> statement-breakpoint
CREATE INDEX `flow_question` ON `flow` (`question_id`);--> statement-breakpoint
CREATE INDEX `flow_stated` ON `flow` (`stated_on`);--> statement-breakpoint
CREATE TABLE `follow_up_group` (
	`id` text PRIMARY KEY NOT NULL,
	`committee_id` text NOT NULL,
	`synergy_id` text,
	`action_id` text,
	FOREIGN KEY (`committee_id`) REFERENCES `committee`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`synergy_id`) REFERENCES `synergy`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_group_committee` ON `follow_up_group` (`committee_id`);--> statement-breakpoint
CREATE INDEX `follow_up_group_synergy` ON `follow_up_group` (`synergy_id`);--> statement-breakpoint
CREATE INDEX `follow_up_group_action` ON `follow_up_group` (`action_id`);--> statement-breakpoint
CREATE TABLE `group_snapshot` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`section` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `group_snapshot_meeting` ON `group_snapshot` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `group_step` (
	`id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	`step` text NOT NULL,
	`date` text NOT NULL,
	`meeting_id` text,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`group_id`) REFERENCES `follow_up_group`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `group_step_once` ON `group_step` (`group_id`,`step`);--> statement-breakpoint
CREATE INDEX `group_step_meeting` ON `group_step` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `interview` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`date` text NOT NULL,
	`start_time` text,
	`mode` text DEFAULT 'onSite' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`status` text DEFAULT 'planned' NOT NULL,
	`notes` text DEFAULT '' NOT NULL,
	`report_sent_on` text,
	`report_approved_on` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `interview_organisation` ON `interview` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `interview_date` ON `interview` (`date`);--> statement-breakpoint
CREATE TABLE `interview_note` (
	`id` text PRIMARY KEY NOT NULL,
	`interview_id` text NOT NULL,
	`question_id` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`interview_id`) REFERENCES `interview`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`question_id`) REFERENCES `interview_question`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `interview_note_once` ON `interview_note` (`interview_id`,`question_id`);--> statement-breakpoint
CREATE INDEX `interview_note_question` ON `interview_note` (`question_id`);--> statement-breakpoint
CREATE TABLE `interview_participant` (
	`id` text PRIMARY KEY NOT NULL,
	`interview_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`part` text NOT NULL,
	FOREIGN KEY (`interview_id`) REFERENCES `interview`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `interview_participant_once` ON `interview_participant` (`interview_id`,`contact_id`);--> statement-breakpoint
CREATE INDEX `interview_participant_contact` ON `interview_participant` (`contact_id`);--> statement-breakpoint
CREATE TABLE `interview_question` (
	`id` text PRIMARY KEY NOT NULL,
	`theme_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`text` text NOT NULL,
	`hint` text DEFAULT '' NOT NULL,
	`is_retired` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`theme_id`) REFERENCES `theme`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `interview_question_theme` ON `interview_question` (`theme_id`);--> statement-breakpoint
CREATE TABLE `match_dismissal` (
	`id` text PRIMARY KEY NOT NULL,
	`out_flow_id` text,
	`in_flow_id` text,
	`offer_id` text,
	`need_id` text,
	`date` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`out_flow_id`) REFERENCES `flow`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`in_flow_id`) REFERENCES `flow`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`offer_id`) REFERENCES `need`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`need_id`) REFERENCES `need`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `match_dismissal_flows` ON `match_dismissal` (`out_flow_id`,`in_flow_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `match_dismissal_needs` ON `match_dismissal` (`offer_id`,`need_id`);--> statement-breakpoint
CREATE INDEX `match_dismissal_in` ON `match_dismissal` (`in_flow_id`);--> statement-breakpoint
CREATE INDEX `match_dismissal_need` ON `match_dismissal` (`need_id`);--> statement-breakpoint
CREATE TABLE `collective_need` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`theme_id` text,
	FOREIGN KEY (`theme_id`) REFERENCES `theme`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `collective_need_theme` ON `collective_need` (`theme_id`);--> statement-breakpoint
CREATE TABLE `need` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`kind` text DEFAULT 'need' NOT NULL,
	`text` text NOT NULL,
	`stated_on` text NOT NULL,
	`theme_id` text,
	`term_id` text,
	`intensity` text,
	`recurrence` text,
	`collective_need_id` text,
	`confidentiality` text DEFAULT 'partners' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`interview_id` text,
	`question_id` text,
	`quotation` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`theme_id`) REFERENCES `theme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`term_id`) REFERENCES `term`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`collective_need_id`) REFERENCES `collective_need`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`interview_id`) REFERENCES `interview`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`question_id`) REFERENCES `interview_question`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `need_organisation` ON `need` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `need_theme` ON `need` (`theme_id`);--> statement-breakpoint
CREATE INDEX `need_term` ON `need` (`term_id`,`kind`);--> statement-breakpoint
CREATE INDEX `need_collective` ON `need` (`collective_need_id`);--> statement-breakpoint
CREATE INDEX `need_interview` ON `need` (`interview_id`);--> statement-breakpoint
CREATE INDEX `need_question` ON `need` (`question_id`);--> statement-breakpoint
CREATE INDEX `need_stated` ON `need` (`stated_on`);--> statement-breakpoint
CREATE TABLE `promise` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`contact_id` text,
	`side` text DEFAULT 'ours' NOT NULL,
	`text` text NOT NULL,
	`made_on` text NOT NULL,
	`due_date` text,
	`interview_id` text,
	`meeting_id` text,
	`outcome` text,
	`settled_on` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`interview_id`) REFERENCES `interview`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `promise_organisation` ON `promise` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `promise_due` ON `promise` (`outcome`,`due_date`);--> statement-breakpoint
CREATE INDEX `promise_interview` ON `promise` (`interview_id`);--> statement-breakpoint
CREATE INDEX `promise_meeting` ON `promise` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `promise_contact` ON `promise` (`contact_id`);--> statement-breakpoint
CREATE TABLE `search_entry` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`entity` text NOT NULL,
	`record_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entry_record` ON `search_entry` (`entity`,`record_id`);--> statement-breakpoint
CREATE TABLE `search_state` (
	`id` integer PRIMARY KEY NOT NULL,
	`sources` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `impact` (
	`id` text PRIMARY KEY NOT NULL,
	`synergy_id` text NOT NULL,
	`kind` text NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`unit` text DEFAULT '' NOT NULL,
	`quantity` real NOT NULL,
	`nature` text NOT NULL,
	`status` text NOT NULL,
	`start_date` text,
	`source` text DEFAULT '' NOT NULL,
	`organisation_id` text,
	FOREIGN KEY (`synergy_id`) REFERENCES `synergy`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `impact_synergy` ON `impact` (`synergy_id`);--> statement-breakpoint
CREATE INDEX `impact_organisation` ON `impact` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `readiness` (
	`id` text PRIMARY KEY NOT NULL,
	`synergy_id` text NOT NULL,
	`axis` text NOT NULL,
	`level` integer NOT NULL,
	`date` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`synergy_id`) REFERENCES `synergy`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `readiness_synergy` ON `readiness` (`synergy_id`,`axis`,`date`);--> statement-breakpoint
CREATE TABLE `scenario` (
	`id` text PRIMARY KEY NOT NULL,
	`synergy_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`name` text NOT NULL,
	`technical` text DEFAULT '' NOT NULL,
	`economic` text DEFAULT '' NOT NULL,
	`regulatory` text DEFAULT '' NOT NULL,
	`organisational` text DEFAULT '' NOT NULL,
	`investment_cents` integer,
	`yearly_cost_cents` integer,
	`yearly_gain_cents` integer,
	`other_gains` text DEFAULT '' NOT NULL,
	`risks` text DEFAULT '' NOT NULL,
	`carrier_organisation_id` text,
	`carrier_contact_id` text,
	`is_chosen` integer DEFAULT false NOT NULL,
	`chosen_on` text,
	`decision_id` text,
	FOREIGN KEY (`synergy_id`) REFERENCES `synergy`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`carrier_organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`carrier_contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `scenario_synergy` ON `scenario` (`synergy_id`);--> statement-breakpoint
CREATE INDEX `scenario_organisation` ON `scenario` (`carrier_organisation_id`);--> statement-breakpoint
CREATE INDEX `scenario_contact` ON `scenario` (`carrier_contact_id`);--> statement-breakpoint
CREATE INDEX `scenario_decision` ON `scenario` (`decision_id`);--> statement-breakpoint
CREATE TABLE `synergy` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`nature` text,
	`form` text,
	`ambition` text,
	`origin` text,
	`theme_id` text,
	`zone_id` text,
	`collective_need_id` text,
	`interview_id` text,
	`origin_meeting_id` text,
	`stage` text DEFAULT 'idea' NOT NULL,
	`stage_since` text NOT NULL,
	`referent_id` text,
	`confidentiality` text DEFAULT 'partners' NOT NULL,
	`next_step` text DEFAULT '' NOT NULL,
	`next_step_on` text,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`theme_id`) REFERENCES `theme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`zone_id`) REFERENCES `zone`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`collective_need_id`) REFERENCES `collective_need`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`interview_id`) REFERENCES `interview`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`origin_meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`referent_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `synergy_number` ON `synergy` (`number`);--> statement-breakpoint
CREATE INDEX `synergy_stage` ON `synergy` (`stage`,`stage_since`);--> statement-breakpoint
CREATE INDEX `synergy_theme` ON `synergy` (`theme_id`);--> statement-breakpoint
CREATE INDEX `synergy_zone` ON `synergy` (`zone_id`);--> statement-breakpoint
CREATE INDEX `synergy_collective` ON `synergy` (`collective_need_id`);--> statement-breakpoint
CREATE INDEX `synergy_interview` ON `synergy` (`interview_id`);--> statement-breakpoint
CREATE INDEX `synergy_origin_meeting` ON `synergy` (`origin_meeting_id`);--> statement-breakpoint
CREATE INDEX `synergy_referent` ON `synergy` (`referent_id`);--> statement-breakpoint
CREATE TABLE `synergy_company` (
	`id` text PRIMARY KEY NOT NULL,
	`synergy_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`contact_id` text,
	`role` text NOT NULL,
	`joined_on` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`synergy_id`) REFERENCES `synergy`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `synergy_company_once` ON `synergy_company` (`synergy_id`,`organisation_id`,`role`);--> statement-breakpoint
CREATE INDEX `synergy_company_organisation` ON `synergy_company` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `synergy_company_contact` ON `synergy_company` (`contact_id`);--> statement-breakpoint
CREATE TABLE `synergy_source` (
	`id` text PRIMARY KEY NOT NULL,
	`synergy_id` text NOT NULL,
	`need_id` text,
	`flow_id` text,
	FOREIGN KEY (`synergy_id`) REFERENCES `synergy`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`need_id`) REFERENCES `need`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`flow_id`) REFERENCES `flow`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `synergy_source_need` ON `synergy_source` (`synergy_id`,`need_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `synergy_source_flow` ON `synergy_source` (`synergy_id`,`flow_id`);--> statement-breakpoint
CREATE INDEX `synergy_source_of_need` ON `synergy_source` (`need_id`);--> statement-breakpoint
CREATE INDEX `synergy_source_of_flow` ON `synergy_source` (`flow_id`);--> statement-breakpoint
CREATE TABLE `synergy_step` (
	`id` text PRIMARY KEY NOT NULL,
	`synergy_id` text NOT NULL,
	`stage` text NOT NULL,
	`date` text NOT NULL,
	`who` text DEFAULT '' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`meeting_id` text,
	`evidence_kind` text,
	`evidence` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`synergy_id`) REFERENCES `synergy`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `synergy_step_synergy` ON `synergy_step` (`synergy_id`,`date`);--> statement-breakpoint
CREATE INDEX `synergy_step_stage` ON `synergy_step` (`stage`,`date`);--> statement-breakpoint
CREATE INDEX `synergy_step_meeting` ON `synergy_step` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `term` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text DEFAULT 'material' NOT NULL,
	`name` text NOT NULL,
	`synonyms` text DEFAULT '[]' NOT NULL,
	`note` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE `theme` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE `initiative` ADD `cold_days` integer DEFAULT 60 NOT NULL;--> statement-breakpoint
ALTER TABLE `initiative` ADD `last_synergy_number` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `zone` ADD `latitude` real;--> statement-breakpoint
ALTER TABLE `zone` ADD `longitude` real;--> statement-breakpoint
CREATE VIRTUAL TABLE `search_text` USING fts5(`title`, `body`, content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
