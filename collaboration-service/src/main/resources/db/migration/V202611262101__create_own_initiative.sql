create table own_initiative (
  id uuid primary key,
  version bigint not null,
  county_code text not null,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  content jsonb not null
);
create index own_initiative_by_county on own_initiative (county_code, starts_on desc);

-- One report a year, written anew when corrected.
create table own_initiative_report (
  initiative_id uuid not null references own_initiative (id),
  position integer not null,
  year integer not null,
  results text not null,
  women integer not null check (women >= 0),
  men integer not null check (men >= 0),
  reported_on date not null,
  primary key (initiative_id, position)
);
