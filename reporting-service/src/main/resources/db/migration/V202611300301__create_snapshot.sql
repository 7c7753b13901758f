-- Figures as they stood for a matter. Nothing in it ever changes; the hash is of its rows in their order.
create table snapshot (
  id uuid primary key,
  assignment_id uuid not null references government_assignment (id),
  number int not null,
  as_of date not null,
  known_at timestamptz not null,
  indicators text[] not null,
  years int[] not null,
  figures int not null,
  hash text not null,
  unique (assignment_id, number)
);

create table snapshot_observation (
  snapshot_id uuid not null references snapshot (id) deferrable initially deferred,
  position int not null,
  indicator_code text not null,
  year int not null,
  quarter int,
  county_code text,
  municipality_code text,
  sex text,
  age_group text,
  category text,
  part text not null,
  definition_edition int not null,
  value numeric(20, 4),
  note text,
  valid_on date not null,
  source_kind text not null,
  source_id text not null,
  source_name text not null,
  source_line int,
  recorded_at timestamptz not null,
  primary key (snapshot_id, position)
);
create trigger snapshot_is_immutable before update or delete on snapshot for each row execute function refuse_change();
create trigger snapshot_observation_is_immutable before update or delete on snapshot_observation
  for each row execute function refuse_change();
