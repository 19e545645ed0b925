CREATE TABLE `attached_file` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`added_at` text NOT NULL,
	`deliverable_id` text,
	`tool_id` text,
	`contract_id` text,
	`lesson_id` text,
	`meeting_id` text,
	`synergy_id` text,
	`action_id` text,
	`report_evidence_id` text,
	`communication_id` text,
	`handover_id` text,
	FOREIGN KEY (`sha256`) REFERENCES `attachment`(`sha256`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`deliverable_id`) REFERENCES `deliverable`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tool_id`) REFERENCES `tool`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contract_id`) REFERENCES `contract`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`lesson_id`) REFERENCES `lesson`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`synergy_id`) REFERENCES `synergy`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`action_id`) REFERENCES `action`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`report_evidence_id`) REFERENCES `report_evidence`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`communication_id`) REFERENCES `communication`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`handover_id`) REFERENCES `handover`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `attached_file_sha256` ON `attached_file` (`sha256`);--> statement-breakpoint
CREATE INDEX `attached_file_deliverable` ON `attached_file` (`deliverable_id`);--> statement-breakpoint
CREATE INDEX `attached_file_tool` ON `attached_file` (`tool_id`);--> statement-breakpoint
CREATE INDEX `attached_file_contract` ON `attached_file` (`contract_id`);--> statement-breakpoint
CREATE INDEX `attached_file_lesson` ON `attached_file` (`lesson_id`);--> statement-breakpoint
CREATE INDEX `attached_file_meeting` ON `attached_file` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `attached_file_synergy` ON `attached_file` (`synergy_id`);--> statement-breakpoint
CREATE INDEX `attached_file_action` ON `attached_file` (`action_id`);--> statement-breakpoint
CREATE INDEX `attached_file_evidence` ON `attached_file` (`report_evidence_id`);--> statement-breakpoint
CREATE INDEX `attached_file_communication` ON `attached_file` (`communication_id`);--> statement-breakpoint
CREATE INDEX `attached_file_handover` ON `attached_file` (`handover_id`);--> statement-breakpoint
CREATE TABLE `gauge_point` (
	`id` text PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`score` integer NOT NULL,
	`missing` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gauge_point_date` ON `gauge_point` (`date`);--> statement-breakpoint
CREATE TABLE `handover` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`date` text NOT NULL,
	`outgoing_id` text,
	`incoming_id` text,
	`hierarchy_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	`audience` text DEFAULT 'office' NOT NULL,
	`parts` text NOT NULL,
	`to_know` text DEFAULT '' NOT NULL,
	`reserves` text DEFAULT '' NOT NULL,
	`copies` text DEFAULT '' NOT NULL,
	`is_accepted` integer DEFAULT false NOT NULL,
	`accepted_on` text,
	FOREIGN KEY (`outgoing_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`incoming_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hierarchy_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `handover_outgoing` ON `handover` (`outgoing_id`);--> statement-breakpoint
CREATE INDEX `handover_incoming` ON `handover` (`incoming_id`);--> statement-breakpoint
CREATE INDEX `handover_hierarchy` ON `handover` (`hierarchy_id`);--> statement-breakpoint
CREATE TABLE `contract` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`organisation_id` text,
	`reference` text DEFAULT '' NOT NULL,
	`start_on` text,
	`end_on` text,
	`amount_cents` integer,
	`obligations` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contract_organisation` ON `contract` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `contract_end` ON `contract` (`end_on`);--> statement-breakpoint
CREATE TABLE `deliverable` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`kind` text DEFAULT 'other' NOT NULL,
	`name` text NOT NULL,
	`format` text DEFAULT '' NOT NULL,
	`ownership` text DEFAULT 'unknown' NOT NULL,
	`organisation_id` text,
	`state` text DEFAULT 'expected' NOT NULL,
	`due_on` text,
	`received_on` text,
	`reserve` text DEFAULT '' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deliverable_organisation` ON `deliverable` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `introduction` (
	`id` text PRIMARY KEY NOT NULL,
	`contact_id` text NOT NULL,
	`introduced_by_id` text,
	`introduced_by` text DEFAULT '' NOT NULL,
	`date` text,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`introduced_by_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `introduction_contact` ON `introduction` (`contact_id`);--> statement-breakpoint
CREATE INDEX `introduction_by` ON `introduction` (`introduced_by_id`);--> statement-breakpoint
CREATE TABLE `lesson` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`detail` text DEFAULT '' NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`is_closed` integer DEFAULT false NOT NULL,
	`date` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tool` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`name` text NOT NULL,
	`purpose` text DEFAULT '' NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`holder` text DEFAULT '' NOT NULL,
	`access` text DEFAULT '' NOT NULL,
	`is_transferred` integer DEFAULT false NOT NULL,
	`expires_on` text
);
--> statement-breakpoint
CREATE TABLE `overlap_step` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`step` text NOT NULL,
	`date` text NOT NULL,
	`evidence` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `skill_activity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `overlap_step_activity` ON `overlap_step` (`activity_id`,`date`);--> statement-breakpoint
CREATE TABLE `skill_activity` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`source` text,
	`target_level` integer,
	`target_date` text,
	`is_retired` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `skill_rating` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`rater` text NOT NULL,
	`level` integer NOT NULL,
	`date` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `skill_activity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `skill_rating_once` ON `skill_rating` (`activity_id`,`rater`,`date`);--> statement-breakpoint
CREATE TABLE `transfer_topic` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`activity_id` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`activity_id`) REFERENCES `skill_activity`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `transfer_topic_once` ON `transfer_topic` (`meeting_id`,`activity_id`);--> statement-breakpoint
CREATE INDEX `transfer_topic_activity` ON `transfer_topic` (`activity_id`);