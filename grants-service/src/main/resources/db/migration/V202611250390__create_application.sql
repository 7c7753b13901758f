create table application (
  id uuid primary key,
  version bigint not null,
  call_id uuid not null references call (id),
  scheme text not null check (scheme in ('SECTION_37', 'SECTION_37_A', 'TIA')),
  deciding_county text not null,
  concerned_county text not null,
  organisation_number text not null check (organisation_number ~ '^[0-9]{10}$'),
  applicant_name text not null,
  applicant_kind text not null,
  municipality_code text,
  title text,
  sought_amount numeric(14, 2),
  status text not null
    check (status in ('DRAFT', 'RECEIVED', 'SUPPLEMENTING', 'PROPOSED', 'DECIDED', 'WITHDRAWN')),
  content jsonb not null,
  channel text not null check (channel in ('ELECTRONIC', 'REGISTERED')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  received_at timestamptz,
  diary_number text,
  late boolean not null,
  admitted boolean not null,
  decided boolean not null,
  supplement_by date,
  check ((status = 'DRAFT') = (received_at is null) and (status = 'DRAFT') = (diary_number is null)),
  unique (deciding_county, diary_number)
);
create index application_received on application (received_at desc, id);
create index application_county on application (deciding_county, status);
create index application_concerned on application (concerned_county) where scheme = 'SECTION_37_A';
create index application_call on application (call_id);
create index application_organisation on application (organisation_number);
create index application_municipality on application (municipality_code);

-- What was sent in, and each supplemented version after it.
create table application_edition (
  application_id uuid not null references application (id),
  number int not null check (number > 0),
  content jsonb not null,
  recorded_at timestamptz not null,
  primary key (application_id, number)
);

create table diary_series (
  county_code text not null,
  year int not null,
  last_number bigint not null check (last_number > 0),
  primary key (county_code, year)
);

create table supplement_request (
  id uuid primary key,
  version bigint not null,
  application_id uuid not null references application (id),
  section text not null,
  reason text not null,
  answer_by date not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  answer text
);
create index supplement_request_application on supplement_request (application_id, asked_at, id);
