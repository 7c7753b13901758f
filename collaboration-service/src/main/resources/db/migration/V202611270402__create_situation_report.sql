create table situation_report (
  id uuid primary key,
  version bigint not null,
  county_code text not null,
  year integer not null,
  quarter integer not null check (quarter between 1 and 4),
  state text not null check (state in ('COLLECTING', 'DRAFTED', 'APPROVED')),
  due_on date not null,
  text jsonb not null,
  figures jsonb not null,
  drafted_at timestamptz,
  approved_on date,
  exception_reason text,
  document_id uuid,
  document_hash text,
  unique (county_code, year, quarter),
  check ((state = 'APPROVED') = (document_id is not null))
);

create table situation_report_contributor (
  report_id uuid not null references situation_report (id),
  position integer not null,
  organisation_id uuid not null,
  status text not null check (status in ('ASKED', 'DELIVERED', 'DECLINED')),
  reason text,
  answered_on date,
  texts jsonb not null,
  primary key (report_id, position),
  unique (report_id, organisation_id) deferrable initially deferred,
  check ((status = 'ASKED') = (answered_on is null))
);

alter table agenda_item drop constraint agenda_item_source_check;
alter table agenda_item add constraint agenda_item_source_check
  check (source in ('FORUM', 'ISSUE', 'ISSUE_ANSWER', 'ACTION', 'GOAL', 'ASSIGNMENT', 'AGREEMENT', 'SITUATION_REPORT'));
