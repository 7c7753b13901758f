create table report (
  id uuid primary key,
  version bigint not null,
  application_id uuid not null references application (id),
  scheme text not null,
  deciding_county text not null,
  diary_number text not null,
  organisation_number text not null,
  applicant_name text not null,
  kind text not null check (kind in ('INTERIM', 'FINAL')),
  due_on date not null,
  due_by_default boolean not null,
  status text not null check (status in ('DUE', 'SUBMITTED', 'SENT_BACK', 'APPROVED')),
  draft jsonb,
  submitted jsonb,
  submissions int not null check (submissions >= 0),
  submitted_at timestamptz,
  return_reasons text,
  review jsonb,
  reviewed_by text,
  approved_cost numeric(14, 2) check (approved_cost >= 0),
  approved_at timestamptz,
  check (status in ('DUE', 'SENT_BACK') or draft is null),
  check ((submissions = 0) = (submitted is null) and (submissions = 0) = (submitted_at is null)),
  check ((status = 'DUE') = (submissions = 0)),
  check ((status = 'SENT_BACK') = (return_reasons is not null)),
  check ((review is null) = (reviewed_by is null)),
  check ((status = 'APPROVED') = (approved_cost is not null) and (status = 'APPROVED') = (approved_at is not null)),
  check (status <> 'APPROVED' or review is not null)
);
create index report_application on report (application_id, due_on, id);
create unique index report_one_final on report (application_id) where kind = 'FINAL';
create index report_with_recipient on report (due_on) where status in ('DUE', 'SENT_BACK');

-- What came in, each time.
create table report_edition (
  report_id uuid not null references report (id),
  number int not null check (number > 0),
  content jsonb not null,
  recorded_at timestamptz not null,
  primary key (report_id, number)
);
