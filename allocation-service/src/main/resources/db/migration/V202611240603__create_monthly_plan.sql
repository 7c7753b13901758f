-- Editions: replaced_at is null in the one that stands.
create table monthly_plan (
  edition_id uuid primary key,
  lock bigint not null,
  id uuid not null,
  number int not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  replaced_at timestamptz,
  municipality_code text not null,
  year int not null,
  planned int[] not null check (cardinality(planned) = 12 and 0 <= all (planned)),
  unique (id, number)
);
create unique index monthly_plan_one_standing on monthly_plan (year, municipality_code) where replaced_at is null;
create index monthly_plan_list on monthly_plan (year, municipality_code);

create table over_assignment_approval (
  id uuid primary key,
  monthly_plan_id uuid not null,
  persons int not null check (persons >= 0),
  reason text not null,
  given_at timestamptz not null,
  given_by text not null
);
create index over_assignment_approval_plan on over_assignment_approval (monthly_plan_id, given_at);

create table plan_change_request (
  id uuid primary key,
  version bigint not null,
  monthly_plan_id uuid not null,
  plan_number int not null,
  municipality_code text not null,
  year int not null,
  planned int[] not null check (cardinality(planned) = 12 and 0 <= all (planned)),
  reason text not null,
  status text not null check (status in ('OPEN', 'GRANTED', 'REFUSED')),
  answer text,
  asked_at timestamptz not null,
  asked_by text not null,
  answered_at timestamptz,
  answered_by text
);
create index plan_change_request_plan on plan_change_request (monthly_plan_id, asked_at);
