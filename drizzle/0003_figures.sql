CREATE TABLE `frozen_dashboard` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`as_of` text NOT NULL,
	`frozen_at` text NOT NULL,
	`sha256` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sha256`) REFERENCES `attachment`(`sha256`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `frozen_dashboard_meeting` ON `frozen_dashboard` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `frozen_dashboard_file` ON `frozen_dashboard` (`sha256`);--> statement-breakpoint
CREATE TABLE `indicator` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`set` text DEFAULT 'own' NOT NULL,
	`code` text DEFAULT '' NOT NULL,
	`name` text NOT NULL,
	`definition` text DEFAULT '' NOT NULL,
	`unit` text DEFAULT '' NOT NULL,
	`decimals` integer DEFAULT 0 NOT NULL,
	`direction` text DEFAULT 'up' NOT NULL,
	`formula` text,
	`impact_kind` text,
	`impact_nature` text,
	`impact_status` text,
	`source` text DEFAULT '' NOT NULL,
	`frequency` text DEFAULT 'yearly' NOT NULL,
	`baseline_value` real,
	`baseline_date` text,
	`is_on_dashboard` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `indicator_action` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_id` text NOT NULL,
	`action_id` text NOT NULL,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `indicator_action_once` ON `indicator_action` (`indicator_id`,`action_id`);--> statement-breakpoint
CREATE INDEX `indicator_action_of_action` ON `indicator_action` (`action_id`);--> statement-breakpoint
CREATE TABLE `indicator_target` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_id` text NOT NULL,
	`date` text NOT NULL,
	`value` real NOT NULL,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `indicator_target_once` ON `indicator_target` (`indicator_id`,`date`);--> statement-breakpoint
CREATE TABLE `measure` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_id` text NOT NULL,
	`as_of` text NOT NULL,
	`value` real NOT NULL,
	`provenance` text DEFAULT 'typed' NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `measure_indicator` ON `measure` (`indicator_id`,`as_of`);--> statement-breakpoint
CREATE TABLE `communication` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`kind` text DEFAULT 'other' NOT NULL,
	`date` text NOT NULL,
	`audience` text DEFAULT '' NOT NULL,
	`link` text DEFAULT '' NOT NULL,
	`reach` integer,
	`note` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE INDEX `communication_date` ON `communication` (`date`);--> statement-breakpoint
CREATE TABLE `outreach_event` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text DEFAULT 'information' NOT NULL,
	`date` text NOT NULL,
	`end_date` text,
	`place` text DEFAULT '' NOT NULL,
	`zone_id` text,
	`participant_count` integer,
	`company_count` integer,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`zone_id`) REFERENCES `zone`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outreach_event_date` ON `outreach_event` (`date`);--> statement-breakpoint
CREATE INDEX `outreach_event_zone` ON `outreach_event` (`zone_id`);--> statement-breakpoint
CREATE TABLE `campaign` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`started_on` text NOT NULL,
	`closed_on` text,
	`note` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `campaign_year` ON `campaign` (`year`);--> statement-breakpoint
CREATE TABLE `campaign_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`campaign_id` text NOT NULL,
	`item_id` text NOT NULL,
	`value` real,
	`text` text DEFAULT '' NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaign`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`item_id`) REFERENCES `questionnaire_item`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `campaign_answer_once` ON `campaign_answer` (`campaign_id`,`item_id`);--> statement-breakpoint
CREATE INDEX `campaign_answer_item` ON `campaign_answer` (`item_id`);--> statement-breakpoint
CREATE TABLE `questionnaire_item` (
	`id` text PRIMARY KEY NOT NULL,
	`axis` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`label` text NOT NULL,
	`help` text DEFAULT '' NOT NULL,
	`is_required` integer DEFAULT false NOT NULL,
	`kind` text DEFAULT 'scale' NOT NULL,
	`unit` text DEFAULT '' NOT NULL,
	`best` real,
	`is_retired` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX `questionnaire_item_axis` ON `questionnaire_item` (`axis`,`position`);--> statement-breakpoint
CREATE TABLE `funder_duty` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`label` text NOT NULL,
	`due_on` text NOT NULL,
	`done_on` text,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `funder_duty_organisation` ON `funder_duty` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `funder_duty_due` ON `funder_duty` (`due_on`);--> statement-breakpoint
CREATE TABLE `report` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`organisation_id` text,
	`from_date` text NOT NULL,
	`to_date` text NOT NULL,
	`objectives` text DEFAULT '' NOT NULL,
	`difficulties` text DEFAULT '' NOT NULL,
	`outlook` text DEFAULT '' NOT NULL,
	`due_on` text,
	`sent_on` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_organisation` ON `report` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `report_due` ON `report` (`due_on`);--> statement-breakpoint
CREATE TABLE `report_evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`kind` text DEFAULT 'other' NOT NULL,
	`label` text NOT NULL,
	`state` text DEFAULT 'toGather' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `report_evidence_report` ON `report_evidence` (`report_id`);--> statement-breakpoint
CREATE INDEX `journal_at` ON `journal` (`at`);