create table national_report (
  id uuid primary key,
  version bigint not null,
  assignment_id uuid not null references government_assignment (id),
  edition int not null,
  corrects uuid references national_report (id),
  correction_reason text,
  snapshot_id uuid not null references snapshot (id),
  state text not null check (state in ('DRAFT', 'IN_REVIEW', 'DECIDED')),
  missing_counties jsonb not null,
  exception_reason text,
  chapters jsonb not null,
  review_ends_on date,
  proof_id uuid references kept_document (id),
  proof_hash text,
  proof_day date,
  proof_by text,
  decision jsonb,
  decided_on date,
  decided_at timestamptz,
  check ((state = 'DECIDED') = (decided_on is not null)),
  unique (assignment_id, edition)
);

create table review_comment (
  id uuid primary key,
  version bigint not null,
  report_id uuid not null references national_report (id),
  county_code text not null,
  chapter text not null,
  passage text not null,
  comment text not null,
  commented_on date not null,
  state text not null check (state in ('OPEN', 'ACCEPTED', 'REJECTED')),
  answer text,
  answered_on date,
  check ((state = 'OPEN') = (answered_on is null))
);
create index review_comment_by_report on review_comment (report_id, id);

create table report_delivery (
  id uuid primary key,
  version bigint not null,
  report_id uuid not null references national_report (id),
  channel text not null,
  hash text not null,
  delivered_at timestamptz not null,
  receipt text,
  received_at timestamptz,
  check ((receipt is null) = (received_at is null))
);
create index report_delivery_by_report on report_delivery (report_id, delivered_at);
