-- Figures. A cell is a figure's place: indicator, time, area and breakdown; "part" tells addends of one place apart.
-- A row is what was told of a cell for a day; told otherwise later, it is replaced and stays to be asked for.
-- Generation 0 is what people entered; the others are read models of events, of which one serves.
create table observation (
  id bigint generated always as identity primary key,
  generation int not null,
  cell text not null,
  owner text not null,
  indicator_code text not null references indicator (code),
  definition_edition int not null,
  year int not null,
  quarter int check (quarter between 1 and 4),
  county_code text,
  municipality_code text,
  sex text check (sex in ('WOMEN', 'MEN')),
  age_group text,
  category text,
  value numeric(20, 4),
  note text,
  valid_on date not null,
  source_kind text not null check (source_kind in ('EVENT', 'IMPORT', 'SURVEY')),
  source_id text not null,
  source_name text not null,
  source_line int,
  recorded_at timestamptz not null,
  replaced_at timestamptz
);
create unique index observation_standing on observation (generation, cell, valid_on) where replaced_at is null;
create index observation_by_figure on observation (indicator_code, year);
create index observation_by_owner on observation (generation, owner) where replaced_at is null;

create table read_model (
  the_only_row boolean primary key default true check (the_only_row),
  generation int not null
);
insert into read_model (generation) values (1);
