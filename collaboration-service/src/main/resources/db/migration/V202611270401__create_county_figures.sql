-- What allocation last told of a municipality's year; the quarters are those it had any outcome in.
create table reception_mark (
  municipality_code text not null,
  quota_year integer not null,
  county_code text not null,
  as_of date not null,
  quota integer,
  quarters jsonb not null,
  primary key (municipality_code, quota_year)
);

-- What allocation and grants have told of a county once and for all; told again it is the same row.
create table county_mark (
  kind text not null,
  source_id text not null,
  county_code text not null,
  year integer not null,
  day date not null,
  amount bigint not null,
  primary key (kind, source_id)
);
create index county_mark_by_county on county_mark (county_code, kind, year, day);
