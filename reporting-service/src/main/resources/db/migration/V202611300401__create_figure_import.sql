create table figure_import (
  id uuid primary key,
  source text not null,
  file_hash text not null,
  rows_read int not null,
  figures_kept int not null,
  sex_missing_reason text,
  imported_at timestamptz not null
);
create index figure_import_by_time on figure_import (imported_at desc);

create table read_model_rebuild (
  id uuid primary key,
  state text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
  generation int not null,
  events_total bigint not null,
  events_read bigint not null,
  started_at timestamptz not null,
  moved_at timestamptz not null,
  reason text
);
create unique index read_model_rebuild_alone on read_model_rebuild (state) where state = 'RUNNING';

create table survey (
  id uuid primary key,
  version bigint not null,
  code text not null,
  year int not null,
  edition int not null,
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  content jsonb not null,
  unique (code, year)
);

create table survey_response (
  id uuid primary key,
  version bigint not null,
  survey_id uuid not null references survey (id),
  municipality_code text not null,
  edition int not null,
  answered_on date not null,
  answers jsonb not null,
  unique (survey_id, municipality_code)
);
