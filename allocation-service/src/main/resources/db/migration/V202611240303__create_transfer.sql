-- Omfördelning between two municipalities of a county: of kommuntal (persons) or of andelstal (promille).
create table transfer (
  id uuid primary key,
  version bigint not null,
  kind text not null check (kind in ('QUOTA', 'SHARE')),
  status text not null check (status in ('REGISTERED', 'CONFIRMED', 'WITHDRAWN')),
  year int not null,
  from_municipality text not null,
  to_municipality text not null,
  amount int not null check (amount > 0),
  reason text not null,
  children_concerned boolean,
  best_interests text,
  registered_by text not null,
  registered_at timestamptz not null,
  diary_number text,
  decided_on date,
  rapporteur text,
  confirmed_by text,
  confirmed_at timestamptz,
  withdrawn_by text,
  withdrawn_at timestamptz,
  quota_plan_id uuid references quota_plan (id),
  check (from_municipality <> to_municipality)
);
create index transfer_list on transfer (kind, year desc, registered_at desc, id);
