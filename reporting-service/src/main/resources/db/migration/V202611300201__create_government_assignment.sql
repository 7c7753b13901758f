create table government_assignment (
  id uuid primary key,
  version bigint not null,
  year int not null,
  number text not null,
  due_on date not null,
  changed_at timestamptz not null,
  changes int not null,
  content jsonb not null,
  unique (year, number)
);

-- What was changed within the year, in order.
create table assignment_amendment (
  assignment_id uuid not null references government_assignment (id),
  position int not null,
  decided_on date not null,
  legal_basis text not null,
  former_due_on date not null,
  due_on date not null,
  reason text not null,
  primary key (assignment_id, position)
);

create table county_report (
  id uuid primary key,
  version bigint not null,
  assignment_id uuid not null references government_assignment (id),
  county_code text not null,
  state text not null check (state in ('NOT_STARTED', 'DRAFT', 'SUBMITTED', 'SENT_BACK', 'ACCEPTED')),
  due_on date not null,
  submitted_on date,
  accepted_on date,
  sent_back_reason text,
  extended_until date,
  extension_reason text,
  answers jsonb not null,
  check ((extended_until is null) = (extension_reason is null)),
  unique (assignment_id, county_code)
);

-- Who was reminded of what, and when; each kind once.
create table county_report_reminder (
  report_id uuid not null references county_report (id),
  kind text not null check (kind in ('DAYS_21', 'DAYS_14', 'DAYS_7', 'LATE')),
  due_on date not null,
  reminded_on date not null,
  primary key (report_id, kind, due_on)
);

create table county_report_attachment (
  id uuid primary key,
  report_id uuid not null references county_report (id),
  file_name text not null,
  media_type text not null,
  size bigint not null,
  hash text not null,
  added_at timestamptz not null,
  unique (report_id, hash)
);
