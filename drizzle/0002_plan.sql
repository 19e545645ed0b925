CREATE TABLE `action_link` (
	`id` text PRIMARY KEY NOT NULL,
	`action_id` text NOT NULL,
	`label` text DEFAULT '' NOT NULL,
	`address` text NOT NULL,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `action_link_action` ON `action_link` (`action_id`);--> statement-breakpoint
CREATE TABLE `action_note` (
	`id` text PRIMARY KEY NOT NULL,
	`action_id` text NOT NULL,
	`date` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `action_note_action` ON `action_note` (`action_id`,`date`);--> statement-breakpoint
CREATE TABLE `action_partner` (
	`id` text PRIMARY KEY NOT NULL,
	`action_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`contact_id` text,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `action_partner_action` ON `action_partner` (`action_id`);--> statement-breakpoint
CREATE INDEX `action_partner_organisation` ON `action_partner` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `action_partner_contact` ON `action_partner` (`contact_id`);--> statement-breakpoint
CREATE TABLE `action_relation` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`first_id` text NOT NULL,
	`second_id` text NOT NULL,
	FOREIGN KEY (`first_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`second_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `action_relation_once` ON `action_relation` (`first_id`,`second_id`,`kind`);--> statement-breakpoint
CREATE INDEX `action_relation_second` ON `action_relation` (`second_id`);--> statement-breakpoint
CREATE TABLE `action_step` (
	`id` text PRIMARY KEY NOT NULL,
	`action_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`title` text NOT NULL,
	`due_date` text,
	`done_on` text,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `action_step_action` ON `action_step` (`action_id`,`position`);--> statement-breakpoint
CREATE TABLE `action_theme` (
	`id` text PRIMARY KEY NOT NULL,
	`action_id` text NOT NULL,
	`theme_id` text NOT NULL,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`theme_id`) REFERENCES `theme`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `action_theme_once` ON `action_theme` (`action_id`,`theme_id`);--> statement-breakpoint
CREATE INDEX `action_theme_theme` ON `action_theme` (`theme_id`);--> statement-breakpoint
CREATE TABLE `linked_decision` (
	`id` text PRIMARY KEY NOT NULL,
	`action_id` text NOT NULL,
	`decision_id` text NOT NULL,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `linked_decision_once` ON `linked_decision` (`action_id`,`decision_id`);--> statement-breakpoint
CREATE INDEX `linked_decision_decision` ON `linked_decision` (`decision_id`);--> statement-breakpoint
CREATE TABLE `axis` (
	`id` text PRIMARY KEY NOT NULL,
	`parent_id` text,
	`position` integer DEFAULT 0 NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`carriers` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `axis`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `axis_parent` ON `axis` (`parent_id`);--> statement-breakpoint
CREATE TABLE `budget_line` (
	`id` text PRIMARY KEY NOT NULL,
	`action_id` text,
	`year` integer NOT NULL,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`planned_cents` integer,
	`actual_cents` integer,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `budget_line_action` ON `budget_line` (`action_id`);--> statement-breakpoint
CREATE INDEX `budget_line_year` ON `budget_line` (`year`);--> statement-breakpoint
CREATE TABLE `funding` (
	`id` text PRIMARY KEY NOT NULL,
	`action_id` text,
	`year` integer NOT NULL,
	`organisation_id` text NOT NULL,
	`origin` text NOT NULL,
	`requested_cents` integer,
	`requested_on` text,
	`granted_cents` integer,
	`granted_on` text,
	`paid_cents` integer,
	`paid_on` text,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `funding_action` ON `funding` (`action_id`);--> statement-breakpoint
CREATE INDEX `funding_organisation` ON `funding` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `funding_year` ON `funding` (`year`);--> statement-breakpoint
CREATE TABLE `staff_line` (
	`id` text PRIMARY KEY NOT NULL,
	`action_id` text,
	`year` integer NOT NULL,
	`label` text NOT NULL,
	`is_facilitation` integer DEFAULT false NOT NULL,
	`planned_fte` integer,
	`actual_fte` integer,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `staff_line_action` ON `staff_line` (`action_id`);--> statement-breakpoint
CREATE INDEX `staff_line_year` ON `staff_line` (`year`);--> statement-breakpoint
CREATE TABLE `baseline` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`meeting_id` text,
	`date` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `baseline_meeting` ON `baseline` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `baseline_action` (
	`id` text PRIMARY KEY NOT NULL,
	`baseline_id` text NOT NULL,
	`action_id` text,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`axis_name` text DEFAULT '' NOT NULL,
	`start_date` text,
	`due_date` text,
	`status` text NOT NULL,
	FOREIGN KEY (`baseline_id`) REFERENCES `baseline`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `baseline_action_baseline` ON `baseline_action` (`baseline_id`);--> statement-breakpoint
CREATE INDEX `baseline_action_action` ON `baseline_action` (`action_id`);--> statement-breakpoint
CREATE TABLE `time_entry` (
	`id` text PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`minutes` integer NOT NULL,
	`activity` text NOT NULL,
	`organisation_id` text,
	`meeting_id` text,
	`action_id` text,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `time_entry_date` ON `time_entry` (`date`);--> statement-breakpoint
CREATE INDEX `time_entry_organisation` ON `time_entry` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `time_entry_meeting` ON `time_entry` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `time_entry_action` ON `time_entry` (`action_id`);--> statement-breakpoint
CREATE TABLE `trip` (
	`id` text PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`person` text NOT NULL,
	`destination` text NOT NULL,
	`kilometre_tenths` integer NOT NULL,
	`purpose` text DEFAULT '' NOT NULL,
	`organisation_id` text,
	`meeting_id` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `trip_date` ON `trip` (`date`);--> statement-breakpoint
CREATE INDEX `trip_organisation` ON `trip` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `trip_meeting` ON `trip` (`meeting_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_action` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text,
	`agenda_item_id` text,
	`decision_id` text,
	`rank` integer NOT NULL,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`owner_organisation_id` text,
	`owner_contact_id` text,
	`due_date` text,
	`status` text DEFAULT 'toCome' NOT NULL,
	`settled_on` text,
	`progress_note` text DEFAULT '' NOT NULL,
	`axis_id` text,
	`position` integer DEFAULT 0 NOT NULL,
	`phase_id` text,
	`synergy_id` text,
	`priority` text,
	`start_date` text,
	`started_on` text,
	`is_yearly` integer DEFAULT false NOT NULL,
	`confidentiality` text DEFAULT 'partners' NOT NULL,
	`human_means` text DEFAULT '' NOT NULL,
	`technical_means` text DEFAULT '' NOT NULL,
	`governance` text DEFAULT '' NOT NULL,
	`objectives` text DEFAULT '' NOT NULL,
	`expected_results` text DEFAULT '' NOT NULL,
	`indicators` text DEFAULT '' NOT NULL,
	`targets` text DEFAULT '' NOT NULL,
	`elected_id` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`agenda_item_id`) REFERENCES `agenda_item`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`owner_organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`axis_id`) REFERENCES `axis`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`phase_id`) REFERENCES `phase`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`synergy_id`) REFERENCES `synergy`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`elected_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_action`("id", "meeting_id", "agenda_item_id", "decision_id", "rank", "number", "title", "description", "owner_organisation_id", "owner_contact_id", "due_date", "status", "settled_on", "progress_note") SELECT "id", "meeting_id", "agenda_item_id", "decision_id", "rank", "number", "title", "description", "owner_organisation_id", "owner_contact_id", "due_date", "status", "settled_on", "progress_note" FROM `action`;--> statement-breakpoint
DROP TABLE `action`;--> statement-breakpoint
ALTER TABLE `__new_action` RENAME TO `action`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `action_number` ON `action` (`number`);--> statement-breakpoint
CREATE INDEX `action_meeting` ON `action` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `action_item` ON `action` (`agenda_item_id`);--> statement-breakpoint
CREATE INDEX `action_decision` ON `action` (`decision_id`);--> statement-breakpoint
CREATE INDEX `action_open` ON `action` (`status`,`due_date`);--> statement-breakpoint
CREATE INDEX `action_organisation` ON `action` (`owner_organisation_id`);--> statement-breakpoint
CREATE INDEX `action_contact` ON `action` (`owner_contact_id`);--> statement-breakpoint
CREATE INDEX `action_axis` ON `action` (`axis_id`,`position`);--> statement-breakpoint
CREATE INDEX `action_phase` ON `action` (`phase_id`);--> statement-breakpoint
CREATE INDEX `action_synergy` ON `action` (`synergy_id`);--> statement-breakpoint
CREATE INDEX `action_elected` ON `action` (`elected_id`);--> statement-breakpoint
ALTER TABLE `initiative` ADD `last_action_number` integer DEFAULT 0 NOT NULL;