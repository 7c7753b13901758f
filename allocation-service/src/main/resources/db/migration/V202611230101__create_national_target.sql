create table national_target (
  id uuid primary key,
  year int not null,
  total int not null,
  quota_refugees int,
  legal_basis text not null,
  valid_from date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  version bigint not null
);
create index national_target_standing on national_target (year, valid_from desc, recorded_at desc);

create table county_quota (
  national_target_id uuid not null references national_target (id),
  county_code text not null,
  quota int not null check (quota >= 0),
  primary key (national_target_id, county_code)
);
