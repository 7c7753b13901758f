-- Who is told of events at an address of its own. Signing secrets are made from the operator's key and stand nowhere.
create table webhook (
  id uuid primary key,
  version bigint not null,
  subscriber text not null,
  callback_url text not null,
  event_types text[] not null,
  contact_email text,
  description text,
  state text not null check (state in ('ACTIVE', 'PAUSED', 'ENDED')),
  state_since timestamptz not null,
  state_reason text,
  secret_number int not null check (secret_number > 0),
  former_secret_until timestamptz,
  created_at timestamptz not null
);
create index webhook_subscriber on webhook (subscriber, id);

-- How far each has come. Kept apart, so that a delivery does not change the version a writer has read.
create table webhook_progress (
  webhook_id uuid primary key references webhook (id) on delete cascade,
  sequence bigint not null,
  attempts bigint not null default 0,
  failures int not null default 0,
  failing_since timestamptz,
  last_delivered_at timestamptz,
  next_try_at timestamptz not null,
  claim uuid,
  claimed_until timestamptz
);

-- The latest attempts: a new one takes the oldest one's slot. What was sent and answered is not kept.
create table webhook_attempt (
  webhook_id uuid not null references webhook (id) on delete cascade,
  slot int not null,
  event_id uuid not null,
  event_type text not null,
  sequence bigint,
  attempted_at timestamptz not null,
  duration_millis int not null,
  status int,
  delivered boolean not null,
  reason text,
  primary key (webhook_id, slot)
);
