create table meeting (
  id uuid primary key,
  version bigint not null,
  forum_id uuid not null references forum (id),
  series_id uuid,
  title text not null,
  mode text not null check (mode in ('ON_SITE', 'DIGITAL', 'MIXED')),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  place text,
  online_address text,
  state text not null check (state in ('PLANNED', 'CALLED', 'HELD', 'MINUTED', 'VERIFIED', 'CANCELLED')),
  calendar_sequence integer not null,
  called_at timestamptz,
  cancellation_reason text,
  changed_at timestamptz not null
);
create index meeting_by_forum on meeting (forum_id, starts_at);
create index meeting_by_start on meeting (starts_at, id);

create table meeting_attendance (
  meeting_id uuid not null references meeting (id),
  seat_id uuid not null references seat (id),
  organisation_id uuid not null references organisation (id),
  presence text not null check (presence in ('PRESENT', 'DIGITAL', 'SUBSTITUTED', 'ABSENT')),
  primary key (meeting_id, seat_id)
);
