-- The journal: audit, outbox and replay in one. Facts are written in the transaction that caused them and never changed.
create table journal (
  id bigint generated always as identity primary key,
  event_id uuid not null unique,
  aggregate_type text not null,
  aggregate_id text not null,
  type text not null,
  occurred_at timestamptz not null,
  actor text not null,
  actor_roles text not null,
  traceparent text not null,
  published boolean not null,
  data text not null
);
create index journal_aggregate on journal (aggregate_id, id);

-- Facts that wait for their place in the chain; empty but for the last moments, so finding them never reads the journal.
create table journal_unchained (
  journal_id bigint primary key references journal (id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

create table journal_chain (
  sequence bigint primary key,
  journal_id bigint not null unique references journal (id),
  hash bytea not null check (octet_length(hash) = 32)
);

create table relay_cursor (
  the_only_row boolean primary key default true check (the_only_row),
  published_sequence bigint not null,
  moved_at timestamptz not null
);
insert into relay_cursor (published_sequence, moved_at) values (0, now());

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'facts in % are immutable', tg_table_name;
end $$;
create trigger journal_is_immutable before update or delete on journal
  for each row execute function refuse_change();
create trigger journal_chain_is_immutable before update or delete on journal_chain
  for each row execute function refuse_change();

-- One row for each event a consumer has made effective.
create table inbox (
  consumer text not null,
  source text not null,
  event_id text not null,
  received_at timestamptz not null default now(),
  primary key (consumer, source, event_id)
);

-- Idempotency-Key: who asked what, and the answer it got.
create table idempotent_request (
  caller text not null,
  key text not null,
  request_hash bytea not null,
  state text not null check (state in ('RUNNING', 'EFFECTIVE', 'ANSWERED')),
  started_at timestamptz not null,
  status int,
  location text,
  etag text,
  media_type text,
  body text,
  primary key (caller, key)
);
create index idempotent_request_age on idempotent_request (started_at);
