//! The tests of the program, through its front door: HTTP and the command line, on both database engines.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on shall stop")]

mod support;
mod survey_files;
mod updates;
mod updates_workbook;
mod users;
mod waiting;
mod wording;

mod annual;
mod api;
mod audit;
mod backup;
mod barriers;
mod command_line;
mod compare;
mod dashboards;
mod data_officer;
mod data_protection;
mod device;
mod duties;
mod editing_every;
mod editing_plan;
mod equality;
mod erasures;
mod evidence;
mod exchange;
mod faults;
mod history;
mod invitation_list;
mod invitations;
mod invited;
mod inviting;
mod jobs;
mod keeping_figures;
mod keys;
mod kills;
mod leaving;
mod manage;
mod measure_files;
mod measure_import;
mod measures;

mod openid;
mod operating;
mod outbox;
mod pages;
mod passkeys;
mod permissions;
mod pilots;
mod printed;
mod published_tables;
mod publishing;
mod ranking;
mod ratings;
mod released;
mod report_life;
mod reports;
mod restore;
mod review;
mod rules;
mod scorecard;
mod search;
mod settled;
mod sign_in;
