create table capacity_round (
  id uuid primary key,
  version bigint not null,
  county_code text not null,
  year int not null,
  half int not null check (half in (1, 2)),
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  created_at timestamptz not null,
  created_by text not null,
  unique (year, half, county_code)
);

-- Editions: replaced_at is null in the one that stands.
create table capacity_assessment (
  edition_id uuid primary key,
  lock bigint not null,
  id uuid not null,
  number int not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  replaced_at timestamptz,
  municipality_code text not null,
  year int not null,
  half int not null check (half in (1, 2)),
  source text not null check (source in ('MUNICIPALITY', 'COUNTY_BOARD')),
  unique (id, number)
);
create unique index capacity_assessment_one_standing on capacity_assessment (year, half, municipality_code) where replaced_at is null;
create index capacity_assessment_list on capacity_assessment (year desc, half desc, municipality_code);
create index capacity_assessment_latest on capacity_assessment (municipality_code, year desc, half desc);

create table capacity_assessment_area (
  edition_id uuid not null references capacity_assessment (edition_id),
  area text not null check (area in ('READINESS', 'STAFF', 'HOUSING', 'SCHOOL', 'SOCIAL_SERVICES', 'UNACCOMPANIED_CHILDREN')),
  level text not null check (level in ('LOW', 'RATHER_LOW', 'RATHER_HIGH', 'HIGH')),
  reason text not null,
  primary key (edition_id, area)
);
