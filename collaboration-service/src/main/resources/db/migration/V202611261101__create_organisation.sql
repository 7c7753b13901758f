create table organisation (
  id uuid primary key,
  version bigint not null,
  name text not null,
  kind text not null check (kind in ('AGENCY', 'REGION', 'MUNICIPALITY', 'FEDERATION', 'CIVIL_SOCIETY', 'COMPANY')),
  organisation_number text,
  county_board_of text,
  municipality_code text
);
create unique index organisation_by_number on organisation (organisation_number);
create unique index organisation_by_county_board on organisation (county_board_of);
create unique index organisation_by_municipality on organisation (municipality_code);
create index organisation_by_name on organisation (name, id);
