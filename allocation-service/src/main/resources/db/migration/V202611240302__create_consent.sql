-- A municipality's yes to a matter it is party to: a transfer, or a joint reception.
create table consent (
  id uuid primary key,
  matter text not null,
  matter_id uuid not null,
  municipality_code text not null,
  given_at timestamptz not null,
  given_by text not null,
  unique (matter_id, municipality_code)
);
