create table activity (
  id uuid primary key,
  version bigint not null,
  county_code text not null,
  kind text not null,
  state text not null check (state in ('PLANNED', 'OPEN', 'HELD', 'CANCELLED')),
  starts_on date not null,
  content jsonb not null,
  cancellation_reason text,
  calendar_sequence integer not null,
  changed_at timestamptz not null,
  check ((state = 'CANCELLED') = (cancellation_reason is not null))
);
create index activity_by_county on activity (county_code, starts_on desc);

-- Somebody's enrolment. Erased, only what the statistics count is left.
create table enrolment (
  id uuid primary key,
  version bigint not null,
  activity_id uuid not null references activity (id),
  key text not null unique,
  name text,
  email text,
  organisation text,
  participant_group text not null,
  state text not null check (state in ('PLACE', 'WAITING', 'WITHDRAWN', 'ATTENDED', 'ABSENT')),
  enrolled_at timestamptz not null,
  grades jsonb,
  comment text,
  check ((name is null) = (email is null))
);
create index enrolment_by_activity on enrolment (activity_id, state, enrolled_at, id);
create unique index one_enrolment on enrolment (activity_id, lower(email)) where state <> 'WITHDRAWN';
