-- Editions: replaced_at is null in the one that stands.
create table measure (
  edition_id uuid primary key,
  lock bigint not null,
  id uuid not null,
  number int not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  replaced_at timestamptz,
  municipality_code text not null,
  year int not null,
  kind text not null check (kind in ('SFI', 'CIVIC_ORIENTATION', 'HEALTH_COMMUNICATION', 'VALIDATION', 'LABOUR_MARKET', 'PARENTS', 'OTHER')),
  provider text not null check (provider in ('OWN', 'PROCURED', 'SHARED', 'ASSOCIATION')),
  shared_with text[] not null,
  languages text[] not null,
  places int check (places >= 0),
  women int check (women >= 0),
  men int check (men >= 0),
  assigned int check (assigned >= 0),
  self_settled int check (self_settled >= 0),
  waiting_weeks int check (waiting_weeks >= 0),
  note text,
  on_behalf boolean not null,
  withdrawn boolean not null,
  unique (id, number)
);
create unique index measure_one_standing on measure (id) where replaced_at is null;
create index measure_list on measure (year desc, municipality_code, kind, id);
