-- Migrationsverkets flöde: every record as it was told, never changed. The primary key is also the feed's inbox. A million
-- rows come in a minute, so there is no index on id, which only orders, and no check of source_id row by row.
create table settlement_source (
  id smallint generated always as identity primary key,
  name text not null unique
);

create table settlement_fact (
  id bigint generated always as identity,
  source_id smallint not null,
  event_id text not null,
  kind char(1) not null check (kind in ('D', 'R', 'C', 'X', 'S')),
  subject_id text not null,
  municipality_code text,
  category text,
  persons int,
  happened_on date not null,
  receive_by date,
  corrected_on date,
  replaces text,
  reason text,
  told_at timestamptz not null,
  recorded_at timestamptz not null,
  file_id uuid,
  line int,
  primary key (event_id, source_id)
);
create index settlement_fact_subject on settlement_fact (subject_id);
create index settlement_fact_replaces on settlement_fact (replaces) where replaces is not null;
create index settlement_fact_recorded on settlement_fact using brin (recorded_at);

-- Figures a municipality and day, booked on the year of the assignment's decision: what every question sums.
create table settlement_day (
  year int not null,
  municipality_code text not null,
  day date not null,
  assigned int not null,
  received int not null,
  self_settled int not null,
  primary key (year, municipality_code, day) include (assigned, received, self_settled)
);

-- Municipalities whose figures changed and have not yet been told as an event.
create table settlement_changed (
  year int not null,
  municipality_code text not null,
  primary key (year, municipality_code)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

create table settlement_file (
  id uuid primary key,
  status text not null check (status in ('RECEIVING', 'COMPLETED', 'INTERRUPTED')),
  rows_read bigint not null,
  rows_accepted bigint not null,
  rows_duplicate bigint not null,
  rows_waiting bigint not null,
  rows_rejected bigint not null,
  received_at timestamptz not null,
  touched_at timestamptz not null,
  received_by text not null
);

create table settlement_file_error (
  file_id uuid not null references settlement_file (id),
  line int not null,
  number int not null,
  field text not null,
  reason text not null,
  primary key (file_id, line, number)
);
