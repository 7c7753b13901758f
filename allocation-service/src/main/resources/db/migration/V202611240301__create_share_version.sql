-- Andelstal: each version as it was fixed; a later one of the same year stands from its own first day.
create table share_version (
  id uuid primary key,
  version bigint not null,
  year int not null,
  source text not null,
  valid_from date not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index share_version_standing on share_version (year desc, valid_from desc, recorded_at desc);

create table share_version_line (
  share_version_id uuid not null references share_version (id),
  municipality_code text not null,
  promille int not null check (promille >= 1),
  primary key (share_version_id, municipality_code)
);

-- Omfördelning: promille moved within a county for one year, on top of whatever version stands.
create table share_movement (
  id uuid primary key,
  year int not null,
  from_municipality text not null,
  to_municipality text not null,
  promille int not null check (promille > 0),
  valid_from date not null,
  recorded_at timestamptz not null,
  transfer_id uuid not null unique
);
create index share_movement_year on share_movement (year, valid_from);
