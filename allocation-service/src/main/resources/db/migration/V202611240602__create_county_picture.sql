-- Editions: replaced_at is null in the one that stands.
create table county_picture (
  edition_id uuid primary key,
  lock bigint not null,
  id uuid not null,
  number int not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  replaced_at timestamptz,
  county_code text not null,
  year int not null,
  half int not null check (half in (1, 2)),
  unique (id, number)
);
create unique index county_picture_one_standing on county_picture (year, half, county_code) where replaced_at is null;
create index county_picture_list on county_picture (year desc, half desc, county_code);

create table county_picture_area (
  edition_id uuid not null references county_picture (edition_id),
  area text not null check (area in ('READINESS', 'STAFF', 'HOUSING', 'SCHOOL', 'SOCIAL_SERVICES', 'UNACCOMPANIED_CHILDREN')),
  text text not null,
  primary key (edition_id, area)
);
