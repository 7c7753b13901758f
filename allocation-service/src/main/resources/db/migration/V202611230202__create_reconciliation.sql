create table reconciliation (
  id uuid primary key,
  year int not null,
  as_of date not null,
  made_at timestamptz not null,
  made_by text not null,
  rows_read int not null,
  differences int not null,
  sha_hex text not null
);

create table reconciliation_line (
  reconciliation_id uuid not null references reconciliation (id),
  number int not null,
  municipality_code text not null,
  outcome text not null,
  our_quota int,
  their_quota int,
  quota_difference int,
  our_received int,
  their_received int,
  received_difference int,
  source_row int,
  primary key (reconciliation_id, number)
);
