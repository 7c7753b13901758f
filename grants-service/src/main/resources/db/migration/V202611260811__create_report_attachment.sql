-- The bytes lie in attached_piece under the same id.
create table report_attachment (
  id uuid primary key,
  report_id uuid not null references report (id),
  application_id uuid not null references application (id),
  kind text not null check (kind in ('STATEMENT_OF_ACCOUNT', 'OTHER')),
  submission int not null check (submission > 0),
  file_name text not null,
  media_type text not null,
  size bigint not null check (size > 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  added_at timestamptz not null,
  unique (report_id, kind, hash)
);
