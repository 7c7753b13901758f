create table decision_proposal (
  id uuid primary key,
  version bigint not null,
  application_id uuid not null references application (id),
  terms jsonb not null,
  rapporteur text not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  status text not null check (status in ('OPEN', 'RETURNED', 'DECIDED')),
  return_reason text,
  closed_at timestamptz,
  decision_id uuid,
  check ((status = 'OPEN') = (closed_at is null) and (status = 'DECIDED') = (decision_id is not null))
);
create index decision_proposal_application on decision_proposal (application_id, proposed_at, id);

create table grant_decision (
  id uuid primary key references kept_document (id),
  application_id uuid not null references application (id),
  number int not null check (number > 0),
  scheme text not null,
  deciding_county text not null,
  concerned_county text not null,
  organisation_number text not null,
  applicant_name text not null,
  applicant_kind text not null,
  municipality_code text,
  diary_number text not null,
  title text,
  sought_amount numeric(14, 2),
  kind text not null check (kind in ('ORIGINAL', 'CHANGE', 'PROLONGATION')),
  outcome text not null check (outcome in ('GRANTED', 'GRANTED_IN_PART', 'REJECTED', 'DISMISSED')),
  terms jsonb not null,
  granted_amount numeric(14, 2) not null check (granted_amount >= 0),
  charges jsonb not null,
  ends_on date,
  decided_on date not null,
  decided_at timestamptz not null,
  proposed_by text not null,
  decided_by text not null check (decided_by <> proposed_by),
  rapporteur text not null,
  decision_maker text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  unique (application_id, number),
  check ((number = 1) = (kind = 'ORIGINAL'))
);
create index grant_decision_day on grant_decision (decided_on desc, decided_at desc, id);
create index grant_decision_county on grant_decision (deciding_county);
create index grant_decision_organisation on grant_decision (organisation_number);
