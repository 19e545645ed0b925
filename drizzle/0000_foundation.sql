CREATE TABLE `action` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
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
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`agenda_item_id`) REFERENCES `agenda_item`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`decision_id`) REFERENCES `decision`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`owner_organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `action_number` ON `action` (`number`);--> statement-breakpoint
CREATE INDEX `action_meeting` ON `action` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `action_item` ON `action` (`agenda_item_id`);--> statement-breakpoint
CREATE INDEX `action_decision` ON `action` (`decision_id`);--> statement-breakpoint
CREATE INDEX `action_open` ON `action` (`status`,`due_date`);--> statement-breakpoint
CREATE INDEX `action_organisation` ON `action` (`owner_organisation_id`);--> statement-breakpoint
CREATE INDEX `action_contact` ON `action` (`owner_contact_id`);--> statement-breakpoint
CREATE TABLE `attachment` (
	`sha256` text PRIMARY KEY NOT NULL,
	`media_type` text NOT NULL,
	`byte_count` integer NOT NULL,
	`bytes` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `committee` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`code` text NOT NULL,
	`purpose` text DEFAULT '' NOT NULL,
	`quorum` integer,
	`usual_place` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE `membership` (
	`id` text PRIMARY KEY NOT NULL,
	`committee_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`contact_id` text,
	`college` text NOT NULL,
	`role` text NOT NULL,
	`from_date` text,
	`to_date` text,
	FOREIGN KEY (`committee_id`) REFERENCES `committee`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `membership_committee` ON `membership` (`committee_id`);--> statement-breakpoint
CREATE INDEX `membership_organisation` ON `membership` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `membership_contact` ON `membership` (`contact_id`);--> statement-breakpoint
CREATE TABLE `journal` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`change_id` text NOT NULL,
	`at` text NOT NULL,
	`who` text NOT NULL,
	`entity` text NOT NULL,
	`record_id` text NOT NULL,
	`operation` text NOT NULL,
	`field` text,
	`before` text,
	`after` text
);
--> statement-breakpoint
CREATE INDEX `journal_record` ON `journal` (`entity`,`record_id`,`field`);--> statement-breakpoint
CREATE INDEX `journal_change` ON `journal` (`change_id`);--> statement-breakpoint
CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`agenda_item_id` text,
	`rank` integer NOT NULL,
	`number` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`responsible_organisation_id` text,
	`responsible_contact_id` text,
	`means` text DEFAULT '' NOT NULL,
	`deadline` text,
	`status` text DEFAULT 'toDo' NOT NULL,
	`settled_on` text,
	`progress_note` text DEFAULT '' NOT NULL,
	`phase_id` text,
	`phase_effect` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`agenda_item_id`) REFERENCES `agenda_item`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`responsible_organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`responsible_contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`phase_id`) REFERENCES `phase`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_number` ON `decision` (`number`);--> statement-breakpoint
CREATE INDEX `decision_meeting` ON `decision` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `decision_item` ON `decision` (`agenda_item_id`);--> statement-breakpoint
CREATE INDEX `decision_open` ON `decision` (`status`,`deadline`);--> statement-breakpoint
CREATE INDEX `decision_phase` ON `decision` (`phase_id`);--> statement-breakpoint
CREATE INDEX `decision_organisation` ON `decision` (`responsible_organisation_id`);--> statement-breakpoint
CREATE INDEX `decision_contact` ON `decision` (`responsible_contact_id`);--> statement-breakpoint
CREATE TABLE `initiative` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`full_name` text DEFAULT '' NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`perimeter` text DEFAULT '' NOT NULL,
	`framework` text DEFAULT '' NOT NULL,
	`start_date` text,
	`planned_end_date` text,
	`domains` text DEFAULT '[]' NOT NULL,
	`resources` text DEFAULT '[]' NOT NULL,
	`human_means` text DEFAULT '' NOT NULL,
	`technical_means` text DEFAULT '' NOT NULL,
	`accent_colour` text DEFAULT '#0B6E5F' NOT NULL,
	`papers_days` integer DEFAULT 15 NOT NULL,
	`minutes_days` integer DEFAULT 15 NOT NULL,
	`silence_days` integer DEFAULT 10 NOT NULL,
	`logo_sha256` text,
	FOREIGN KEY (`logo_sha256`) REFERENCES `attachment`(`sha256`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `zone` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`is_pilot` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `agenda_item` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`kind` text DEFAULT 'discussion' NOT NULL,
	`origin` text DEFAULT 'own' NOT NULL,
	`title` text NOT NULL,
	`presenter_organisation_id` text,
	`presenter_contact_id` text,
	`planned_minutes` integer,
	`context` text DEFAULT '{"type":"doc","content":[]}' NOT NULL,
	`discussion` text DEFAULT '{"type":"doc","content":[]}' NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`presenter_organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`presenter_contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agenda_item_meeting` ON `agenda_item` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `agenda_item_presenter_organisation` ON `agenda_item` (`presenter_organisation_id`);--> statement-breakpoint
CREATE INDEX `agenda_item_presenter_contact` ON `agenda_item` (`presenter_contact_id`);--> statement-breakpoint
CREATE TABLE `attendance` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`membership_id` text,
	`organisation_id` text,
	`contact_id` text,
	`guest_name` text DEFAULT '' NOT NULL,
	`status` text,
	`represented_by` text DEFAULT '' NOT NULL,
	`arrival` text,
	`departure` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`membership_id`) REFERENCES `membership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attendance_seat` ON `attendance` (`meeting_id`,`membership_id`);--> statement-breakpoint
CREATE INDEX `attendance_membership` ON `attendance` (`membership_id`);--> statement-breakpoint
CREATE INDEX `attendance_organisation` ON `attendance` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `attendance_contact` ON `attendance` (`contact_id`);--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`committee_id` text NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`date` text NOT NULL,
	`start_time` text,
	`end_time` text,
	`place` text DEFAULT '' NOT NULL,
	`visio` text DEFAULT '' NOT NULL,
	`chair_id` text,
	`facilitator_id` text,
	`writer_id` text,
	`phase_id` text,
	`status` text DEFAULT 'preparation' NOT NULL,
	`convened_on` text,
	`circulated_on` text,
	`approval` text,
	`progress` text DEFAULT '{"type":"doc","content":[]}' NOT NULL,
	`open_points` text DEFAULT '{"type":"doc","content":[]}' NOT NULL,
	`other_business` text DEFAULT '{"type":"doc","content":[]}' NOT NULL,
	`next_date` text,
	`next_agenda` text DEFAULT '{"type":"doc","content":[]}' NOT NULL,
	`annexes` text DEFAULT '[]' NOT NULL,
	`last_decision_rank` integer DEFAULT 0 NOT NULL,
	`last_action_rank` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`committee_id`) REFERENCES `committee`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`facilitator_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`writer_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`phase_id`) REFERENCES `phase`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_number` ON `meeting` (`committee_id`,`year`,`number`);--> statement-breakpoint
CREATE INDEX `meeting_date` ON `meeting` (`date`);--> statement-breakpoint
CREATE INDEX `meeting_phase` ON `meeting` (`phase_id`);--> statement-breakpoint
CREATE INDEX `meeting_chair` ON `meeting` (`chair_id`);--> statement-breakpoint
CREATE INDEX `meeting_facilitator` ON `meeting` (`facilitator_id`);--> statement-breakpoint
CREATE INDEX `meeting_writer` ON `meeting` (`writer_id`);--> statement-breakpoint
CREATE TABLE `frozen_minutes` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`version` integer NOT NULL,
	`file_name` text NOT NULL,
	`sha256` text NOT NULL,
	`frozen_at` text NOT NULL,
	`unfrozen_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sha256`) REFERENCES `attachment`(`sha256`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `frozen_minutes_meeting` ON `frozen_minutes` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `contact` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`job_title` text NOT NULL,
	`first_name` text DEFAULT '' NOT NULL,
	`last_name` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`is_main` integer DEFAULT false NOT NULL,
	`informed_on` text,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contact_organisation` ON `contact` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`short_name` text DEFAULT '' NOT NULL,
	`kind` text DEFAULT 'company' NOT NULL,
	`roles` text DEFAULT '[]' NOT NULL,
	`zone_id` text,
	`siret` text DEFAULT '' NOT NULL,
	`naf` text DEFAULT '' NOT NULL,
	`headcount` integer,
	`activity` text DEFAULT '' NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`website` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`zone_id`) REFERENCES `zone`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organisation_zone` ON `organisation` (`zone_id`);--> statement-breakpoint
CREATE TABLE `milestone` (
	`id` text PRIMARY KEY NOT NULL,
	`phase_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`due_date` text,
	`done_date` text,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`phase_id`) REFERENCES `phase`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `milestone_phase` ON `milestone` (`phase_id`);--> statement-breakpoint
CREATE TABLE `phase` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`name` text NOT NULL,
	`objectives` text DEFAULT '' NOT NULL,
	`planned_start` text,
	`planned_end` text,
	`actual_start` text,
	`actual_end` text
);
