-- Published tables as they were imported; an imported one never changes.
create table published_table (
  id uuid primary key,
  layout text not null,
  year int not null,
  file_hash text not null,
  rows_read int not null,
  municipalities int not null,
  missing_municipalities text[] not null,
  imported_at timestamptz not null,
  imported_by text not null,
  constraint published_table_once unique (year, layout, file_hash)
);
create index published_table_newest on published_table (imported_at desc, id);

-- A figure is a number, not stated (both null and not hidden), or hidden (null and hidden: 1 to 5).
create table published_figure (
  published_table_id uuid not null references published_table (id),
  municipality_code text not null,
  number int not null,
  figure text not null,
  source_line int not null,
  value int,
  hidden boolean not null check (not hidden or value is null),
  primary key (published_table_id, municipality_code, number)
);

create table published_table_trap_count (
  published_table_id uuid not null references published_table (id),
  trap text not null,
  met int not null,
  primary key (published_table_id, trap)
);

-- Where the first twenty of each kind stood.
create table published_table_trap (
  published_table_id uuid not null references published_table (id),
  number int not null,
  trap text not null,
  line int,
  column_title text,
  told text not null,
  primary key (published_table_id, number)
);
