-- What allocation has told of a municipality's year, one row for each as-of day; the figures are of the year so far.
create table reception_mark (
  municipality_code text not null,
  year integer not null,
  as_of date not null,
  county_code text not null,
  quota integer,
  assigned integer not null,
  received integer not null,
  self_settled integer not null,
  primary key (municipality_code, year, as_of)
);
create index reception_mark_by_county on reception_mark (year, county_code, as_of);

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
