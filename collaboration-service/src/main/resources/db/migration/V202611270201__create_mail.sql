-- What is written to many is kept once; each addressee's delivery points at it.
create table letter (
  id uuid primary key,
  county_code text,
  kind text not null,
  subject text not null,
  html text not null,
  plain text not null,
  calendar text,
  written_at timestamptz not null
);

-- SENDING is written before the mail server is met, SENT after: what a killed process leaves in between is in doubt.
create table delivery (
  id uuid primary key,
  version bigint not null,
  letter_id uuid not null references letter (id),
  recipient text,
  source_id uuid not null,
  leave_link text,
  bulk boolean not null,
  state text not null
    check (state in ('WAITING', 'SENDING', 'SENT', 'REFUSED', 'DOUBTFUL', 'BOUNCED', 'DROPPED')),
  tries integer not null,
  next_try_at timestamptz not null,
  claimed_at timestamptz,
  settled_at timestamptz,
  reason text,
  forgotten boolean not null,
  check (state not in ('WAITING', 'SENDING') or recipient is not null)
);
create index delivery_waiting on delivery (bulk, next_try_at, id) where state = 'WAITING';
create index delivery_claimed on delivery (claimed_at) where state = 'SENDING';
create index delivery_of_letter on delivery (letter_id, state);
create index delivery_of_source on delivery (source_id);
